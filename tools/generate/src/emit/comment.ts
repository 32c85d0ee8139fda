import { invisible } from "./invisible.js";

/** The lines of a text, wrapped, with nothing in them that could end a comment or show it otherwise than it is. */
export const commentLines = (text: string, width = 110): string[] =>
  inComment(text)
    .split("\n")
    .flatMap((line) => wrap(line.trimEnd(), width));

/** The text itself, as a comment bears it. */
export const inComment = (text: string): string => seen(text).replaceAll("*/", "*\\/");

/** Text of a spec for a comment: no word of it is a tag, wherever its lines are broken, and nothing in it is a link. */
export const untagged = <Text extends string | undefined>(text: Text): Text =>
  (text && seen(text).replace(/(^|[\s{])@/g, "$1\\@")) as Text;

/** With a space for each character that is not seen. */
const seen = (text: string): string => text.replace(invisible, (c) => (c === "\n" ? c : " "));

/** A tag, or a paragraph with a link, of the emitters' own. */
export interface Tagged {
  readonly tagged: string;
}
export const tagged = (text: string): Tagged => ({ tagged: text });

/** A JSDoc comment of some paragraphs; empty ones are left out. Only what is {@link tagged} has tags and links. */
export function jsDoc(paragraphs: readonly (string | Tagged | undefined)[], indent = ""): string {
  const lines = paragraphs
    .map((paragraph) => (typeof paragraph === "object" ? paragraph.tagged : untagged(paragraph)))
    .filter((paragraph): paragraph is string => paragraph !== undefined && paragraph !== "")
    .flatMap((paragraph, index) => [
      ...(index > 0 && !paragraph.startsWith("@") ? [""] : []),
      ...commentLines(paragraph),
    ]);
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}

function wrap(line: string, width: number): string[] {
  const indent = /^- /.test(line) ? "  " : "";
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current !== "" && current.length + 1 + word.length > width) {
      lines.push(current);
      current = indent + word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, current];
}
