/** The lines of a text, wrapped, with nothing in them that could end a comment. */
export function commentLines(text: string, width = 110): string[] {
  const clean = text.replaceAll("*/", "*\\/").replace(/[\p{Cc}\u2028\u2029]/gu, (c) => (c === "\n" ? c : " "));
  return clean.split("\n").flatMap((line) => wrap(line.trimEnd(), width));
}

/** A JSDoc comment of some paragraphs; empty ones are left out. */
export function jsDoc(paragraphs: readonly (string | undefined)[], indent = ""): string {
  const lines = paragraphs
    .filter((paragraph) => paragraph !== undefined && paragraph !== "")
    .flatMap((paragraph, index) => [
      ...(index > 0 && !paragraph?.startsWith("@") ? [""] : []),
      ...commentLines(paragraph ?? ""),
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
