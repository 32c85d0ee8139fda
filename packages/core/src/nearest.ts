/**
 * The name that was probably meant: the one that the fewest letters have to change for, two of them or a third at most; nothing
 * if there is none so near. Whether letters are capitals does not matter.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const text = name.slice(0, 100).toLowerCase();
  let best: string | undefined;
  let least = Math.min(Math.max(2, Math.floor(text.length / 3)), text.length - 1) + 1;
  for (const candidate of known) {
    const changes = distance(text, candidate.toLowerCase());
    if (changes >= least) continue;
    best = candidate;
    least = changes;
  }
  return best;
}

/** How many letters must come, go or change (Levenshtein's distance); two that have changed places count as one. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (isSame ? 0 : 1),
        swapped ? (before[j - 2] as number) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = row;
    row = next;
  }
  return row[b.length] as number;
}
