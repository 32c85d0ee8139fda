/** Two columns of lines, long lines broken; lines that differ are marked. */
export function sideBySide(left: readonly string[], right: readonly string[], width = 78): string[] {
  const rows: string[] = [];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const [a = "", b = ""] = [left[i], right[i]];
    const mark = a === b ? "|" : "≠";
    const [first, second] = [broken(a, width), broken(b, width)];
    for (let j = 0; j < Math.max(first.length, second.length); j++)
      rows.push(`${(first[j] ?? "").padEnd(width)} ${mark} ${second[j] ?? ""}`.trimEnd());
  }
  return rows;
}

const broken = (line: string, width: number): string[] =>
  Array.from({ length: Math.max(1, Math.ceil(line.length / width)) }, (_, i) => line.slice(i * width, (i + 1) * width));
