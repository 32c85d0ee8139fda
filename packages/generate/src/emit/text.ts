/** First line of every generated file. */
export const header = (specs: string): string => `// Generated from ${specs} by \`npm run generate\`. Do not edit.\n\n`;

/** Columns of a line of generated code. */
export const width = 120;

/** Imports of names by their modules, packages first; each name may say that it is a type. */
export const importsOf = (modules: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(modules)
    .filter(([, names]) => names.length > 0)
    .sort(([a], [b]) => (a < b === (a[0] === b[0]) ? -1 : 1))
    .map(([module, names]) => {
      const list = names.every((name) => name.startsWith("type ")) ? names.map(bare) : [...names];
      list.sort((a, b) => (order(bare(a)) < order(bare(b)) ? -1 : 1));
      const start = list.some((name) => names.includes(name)) ? "import" : "import type";
      const flat = `${start} { ${list.join(", ")} } from "${module}";\n`;
      if (flat.length <= width + 1) return flat;
      return `${start} {\n${list.map((name) => `  ${name},\n`).join("")}} from "${module}";\n`;
    })
    .join("");

const bare = (name: string): string => name.replace(/^type /, "");

/** What formatters sort names by: letters, and of one letter first the capital. */
const order = (name: string): string =>
  name.replace(/[a-z]/gi, (letter) => letter.toLowerCase() + (letter < "a" ? "0" : "1"));

/** A JSON value as TypeScript source, as a formatter would print it after `used` columns beside the indent. */
export function literal(value: unknown, indent = "", used = 0): string {
  const flat = flatLiteral(value);
  const fits = indent.length + used + flat.length <= width && !mustBreak(value);
  return fits || typeof value !== "object" || value === null ? flat : brokenLiteral(value, indent);
}

/** A list or object with each of its members on a line of its own. */
export function brokenLiteral(value: object, indent = ""): string {
  const inner = `${indent}  `;
  if (Object.keys(value).length === 0) return flatLiteral(value);
  if (!Array.isArray(value)) return `{\n${members(value, inner)}${indent}}`;
  const items = value.map((item) => `${literal(item, inner, 1)},`);
  const lines = value.every((item) => typeof item === "number") ? wrap(items.join(" "), width - inner.length) : items;
  return `[\n${lines.map((line) => `${inner}${line}\n`).join("")}${indent}]`;
}

/** The members of an object as TypeScript source, one on each line; those without a value are left out. */
export const members = (value: object, indent = "  "): string =>
  Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => {
      const start = `${indent}${key(name)}:`;
      const source = literal(member, indent, start.length - indent.length + 2);
      const apart = !source.includes("\n") && start.length + source.length + 2 > width ? `\n${indent}  ` : " ";
      return `${start}${apart}${source},\n`;
    })
    .join("");

/** A JSON value as TypeScript source on one line. */
export function flatLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flatLiteral).join(", ")}]`;
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value !== "object" || value === null) return scalar(value);
  const members = Object.entries(value).map(([name, member]) => `${key(name)}: ${flatLiteral(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** Whether formatters break a value however short it is: tables, lists of which each row has several members. */
function mustBreak(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const [first, ...others] = Object.values(value);
  const isRow = (row: unknown) =>
    typeof row === "object" &&
    row !== null &&
    Array.isArray(row) === Array.isArray(first) &&
    Object.keys(row).length > 1;
  const isTable = Array.isArray(value) && others.length > 0 && value.every(isRow);
  return isTable || Object.values(value).some(mustBreak);
}

/** What stands in parentheses on one line, or each on its own where that would be too long. */
export function fitted(start: string, items: readonly string[], end: string, indent = ""): string {
  const flat = `${start}(${items.join(", ")})${end}`;
  if (indent.length + flat.length <= width) return flat;
  return `${start}(\n${items.map((item) => `${indent}  ${item},\n`).join("")}${indent})${end}`;
}

/** A string, number, truth value or null as source, in the quotes that need the fewest escapes. */
export function scalar(value: unknown): string {
  const source = visible(JSON.stringify(value));
  if (typeof value !== "string" || value.split('"').length <= value.split("'").length) return source;
  const other = source
    .slice(1, -1)
    .replace(/\\.|'/g, (found) => (found === '\\"' ? '"' : found === "'" ? "\\'" : found));
  return `'${other}'`;
}

/** A name of a member. Quoted or not, `__proto__` would not be a member but change what the object is. */
export const key = (name: string): string =>
  name === "__proto__" ? '["__proto__"]' : /^[A-Za-z_$][\w$]*$/.test(name) ? name : scalar(name);

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
  /** Lines of code, which stay as they are. */
  readonly code?: string;
}
export const tagged = (text: string): Tagged => ({ tagged: text });

/** An example of the emitters' own, in TypeScript. */
export const exampleTag = (source: string): Tagged => ({ tagged: "@example", code: untagged(source) });

/** A JSDoc comment of some paragraphs; empty ones are left out. Only what is {@link tagged} has tags and links. */
export function jsDoc(paragraphs: readonly (string | Tagged | undefined)[], indent = ""): string {
  const lines = paragraphs
    .map((paragraph) =>
      typeof paragraph === "object" ? paragraph : { tagged: untagged(paragraph) ?? "", code: undefined },
    )
    .filter((paragraph) => paragraph.tagged !== "")
    .flatMap(({ tagged: text, code }, index) => [
      ...(index > 0 && !text.startsWith("@") ? [""] : []),
      ...commentLines(text),
      ...(code === undefined ? [] : inComment(`\`\`\`ts\n${code}\n\`\`\``).split("\n")),
    ]);
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}

/** The parts of a line that is broken between words where it is longer than `width`. */
export function wrap(line: string, width: number): string[] {
  const indent = /^- /.test(line) ? "  " : "";
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    // A tag stays with what it is about, such as an address.
    if (current !== "" && !/^@\w+$/.test(current) && current.length + 1 + word.length > width) {
      lines.push(current);
      current = indent + word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, current];
}

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

/** The source of string literals with everything in them to be seen, as escapes that mean the same. */
export const visible = (source: string): string =>
  source.replace(invisible, (c) => (c === "\n" ? c : `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`));

/** What a reader does not see: controls, line separators, and marks that turn the direction of what stands around them; halves of characters too. */
const invisible = /[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Milliseconds for people: `500 ms`, `30 s`, `10 minutes`. */
export function duration(milliseconds: number): string {
  if (milliseconds >= 120_000 && milliseconds % 60_000 === 0) return `${milliseconds / 60_000} minutes`;
  return milliseconds >= 1000 ? `${milliseconds / 1000} s` : `${milliseconds} ms`;
}
