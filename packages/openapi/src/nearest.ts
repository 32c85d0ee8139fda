/**
 * What to say of the name that somebody may have meant: `; the nearest is GenerateOnceTask`. Nothing if most characters of
 * all of them differ.
 */
export function nearestHint(name: string, known: Iterable<string>): string {
  const given = name.slice(0, longest).toLowerCase();
  let nearest = { name: "", distance: Math.max(2, Math.floor(given.length / 2) + 1) };
  for (const one of new Set(known)) {
    // At least as many characters differ as one has more than the other.
    if (Math.abs(one.length - given.length) >= nearest.distance) continue;
    const distance = distanceOf(one.toLowerCase(), given);
    if (distance < nearest.distance) nearest = { name: one, distance };
  }
  return nearest.name && `; the nearest is ${nearest.name}`;
}

/** The name that one was most likely meant to be; nothing if it is like none. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const given = name.slice(0, longest).toLowerCase();
  const ranked = known.map((one) => [one, distanceOf(one.toLowerCase(), given)] as const);
  const [nearest, distance] = ranked.sort(([, a], [, b]) => a - b)[0] ?? ["", Number.POSITIVE_INFINITY];
  return distance <= Math.max(2, name.length / 3) ? nearest : undefined;
}

/** Names are compared up to this length: anybody may have written them. */
const longest = 200;

/** How many characters differ. @see https://en.wikipedia.org/wiki/Levenshtein_distance */
export function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + Number(a[i - 1] !== b[j - 1]),
      );
    row = next;
  }
  return row[b.length] as number;
}
