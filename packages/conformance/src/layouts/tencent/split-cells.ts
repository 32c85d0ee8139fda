/** The cells of a line with bars. Bars at its ends are not cells. */
export function splitCells(text: string): string[] {
  const cells = text.trim().split(/(?<!\\)\|/);
  if (cells.length > 1 && cells[0]?.trim() === "") cells.shift();
  if (cells.length > 1 && cells.at(-1)?.trim() === "") cells.pop();
  return cells.map((cell) => cell.trim());
}
