import { encodeRfc3986 } from "@cloudseal/core";

/**
 * Parameters as the query of an RPC operation: nested values flattened (`Configs.1.Vendor=3`, counted from 1; what is
 * null keeps its number but is left out, as is an empty list), sorted by name, percent-encoded. This is also the canonical query.
 */
export function serialiseQuery(parameters: Readonly<Record<string, unknown>>): string {
  const pairs: [string, string][] = [];
  for (const name in parameters) flatten(name, parameters[name], pairs);
  // By code units of the raw name; names are distinct.
  pairs.sort(([a], [b]) => (a < b ? -1 : 1));
  let query = "";
  for (const [name, value] of pairs) query += `${query && "&"}${encodeRfc3986(name)}=${encodeRfc3986(value)}`;
  return query;
}

function flatten(name: string, value: unknown, pairs: [string, string][]): void {
  if (value === undefined || value === null) return;
  if (value instanceof Date) pairs.push([name, value.toISOString()]);
  else if (Array.isArray(value)) for (let i = 0; i < value.length; i++) flatten(`${name}.${i + 1}`, value[i], pairs);
  else if (typeof value === "object")
    for (const key in value) flatten(`${name}.${key}`, (value as Record<string, unknown>)[key], pairs);
  else pairs.push([name, String(value)]);
}
