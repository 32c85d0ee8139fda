import { invisible } from "./invisible.js";

/** A spec's text inside a line of Markdown or a cell of a table: nothing in it that Markdown or HTML would take for its own. */
export const plain = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_|<>[\]~#&$]/g, "\\$&")
    .replace(/^[-+=]|^\d+(?=[.)])/, (start) => (/\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d+)([.)])/, "$1\\$2")
    // GitHub makes links of bare addresses.
    .replace(/:(?=\/\/)|(?<=\bwww)\.|@(?=\w)/gi, "\\$&");

/** A spec's text as code, in a table too. */
export const code = (text: string): string => `\`${oneLine(text.replace(/[`|]/g, " ")) || " "}\``;

/** The target of a link; parentheses would end it. */
export const target = (url: string): string =>
  oneLine(url).replace(/[()<>\\|\s]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

const oneLine = (text: string): string => text.replace(invisible, " ").replace(/\s+/g, " ").trim();
