import { encodeRfc3986 } from "@cloudseal/core";

/**
 * Parameters as a query: a list repeats its name, what is null is left out, sorted by name and then by value,
 * percent-encoded. This is also the canonical query.
 */
export function serialiseQuery(parameters: Readonly<Record<string, unknown>>): string {
  const pairs: string[] = [];
  for (const name of Object.keys(parameters).sort()) {
    const value = parameters[name];
    const values = (Array.isArray(value) ? value : [value]).filter((item) => item !== undefined && item !== null);
    for (const text of values.map((item) => (item instanceof Date ? item.toISOString() : String(item))).sort())
      pairs.push(`${encodeRfc3986(name)}=${encodeRfc3986(text)}`);
  }
  return pairs.join("&");
}
