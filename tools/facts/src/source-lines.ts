/** Source code, read line by line: no pattern spans lines, and every line is short enough for any. */

/** Characters of a line that are looked at. A longer one is text, of which the beginning tells enough. */
const maxLine = 20_000;

export const linesOf = (text: string): string[] => text.split("\n").map((line) => line.slice(0, maxLine).trimEnd());

/** The lines from each that begins a block, up to and with the next that equals `end`. */
export function blocksOf(lines: readonly string[], begins: RegExp, end: string): string[][] {
  const blocks: string[][] = [];
  let block: string[] | undefined;
  for (const line of lines) {
    if (!block && begins.test(line)) block = [];
    block?.push(line);
    if (block && line === end) {
      blocks.push(block);
      block = undefined;
    }
  }
  return blocks;
}

/** The index of the line that closes a block, or of the last. */
export function endOf(lines: readonly string[], from: number, end: string): number {
  const at = lines.indexOf(end, from);
  return at < 0 ? lines.length - 1 : at;
}
