/** The names of some headers in the order of their code units. */
export function sortedNames(
  headers: Readonly<Record<string, string>>,
  include: (name: string) => boolean,
): readonly string[] {
  const names: string[] = [];
  for (const name in headers) {
    if (!include(name)) continue;
    // Each goes to its place at once: for a handful of names that is faster than `sort`.
    let place = names.length;
    for (; place > 0 && (names[place - 1] as string) > name; place--) names[place] = names[place - 1] as string;
    names[place] = name;
  }
  return names;
}
