/** The id of the request that the headers of an answer tell; some vendors tell it in the body alone. */
export function requestIdOf(headers: Readonly<Record<string, string>>): string | undefined {
  for (const [name, value] of Object.entries(headers)) if (/(^|-)request-?id$/.test(name)) return value;
  return undefined;
}
