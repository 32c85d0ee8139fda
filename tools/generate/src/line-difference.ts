/** Beyond this many comparisons, a difference is not worth its time: all is shown as replaced. */
const limit = 4_000_000;

/** The lines that two texts do not share, in order: `-` are those of the first, `+` those of the second. */
export function lineDifference(before: string, after: string): string[] {
  const a = before.split("\n");
  const b = after.split("\n");
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const removed = a.slice(start, a.length - end);
  const added = b.slice(start, b.length - end);
  const [minus, plus] = [removed.map((line) => `-${line}`), added.map((line) => `+${line}`)];
  if (removed.length * added.length > limit) return [...minus, ...plus];

  // Length of the longest common subsequence of what follows each pair of places.
  const width = added.length + 1;
  const common = new Uint32Array((removed.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = removed.length - 1; i >= 0; i--)
    for (let j = added.length - 1; j >= 0; j--)
      common[i * width + j] = removed[i] === added[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));

  const lines: string[] = [];
  for (let i = 0, j = 0; i < removed.length || j < added.length; ) {
    if (i < removed.length && j < added.length && removed[i] === added[j]) {
      i++;
      j++;
    } else if (j === added.length || (i < removed.length && at(i + 1, j) >= at(i, j + 1)))
      lines.push(minus[i++] as string);
    else lines.push(plus[j++] as string);
  }
  return lines;
}
