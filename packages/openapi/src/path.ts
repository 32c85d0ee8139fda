/**
 * The names of the members that a path such as `PageInfo.Total` leads through. A name with a character of the notation
 * stands in brackets, as a JSON string: `Labels["tag.key"]`.
 *
 * @returns nothing for a string that is no path; no names for an empty one
 */
export function parsePath(path: string): string[] | undefined {
  const names: string[] = [];
  let end = 0;
  for (const { 0: step, 1: plain, 2: quoted, index } of path.matchAll(
    /(?:(?<!^)\.|^)([^.[\]{}"\s]+)|\[("(?:[^"\\]|\\.)*")\]/g,
  )) {
    const name = plain ?? unquoted(quoted);
    if (index !== end || name === undefined) return undefined;
    names.push(name);
    end = index + step.length;
  }
  return end === path.length ? names : undefined;
}

function unquoted(text = ""): string | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A path, longer by some names. */
export const joinPath = (path: string, ...names: string[]): string =>
  names.reduce(
    (path, name) =>
      /^[^.[\]{}"\s]+$/.test(name) ? `${path}${path && "."}${name}` : `${path}[${JSON.stringify(name)}]`,
    path,
  );

/** The path that a document says; one that is none leads to the whole. */
export const pathOf = (path: unknown): string[] => (typeof path === "string" ? (parsePath(path) ?? []) : []);
