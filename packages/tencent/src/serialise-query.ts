import { encodeRfc3986 } from "@cloudseal/core";

/**
 * Parameters as the query of a GET: nested values flattened and counted from 0 (`Images.0.ImageTag=1`), in the order
 * given, for the query is signed as it stands.
 */
export function serialiseQuery(parameters: Readonly<Record<string, unknown>>): string {
  const pairs: string[] = [];
  flatten("", parameters, pairs);
  return pairs.join("&");
}

function flatten(name: string, value: unknown, pairs: string[]): void {
  if (value === undefined || value === null) return;
  if (typeof value === "object" && !(value instanceof Date))
    for (const key in value)
      flatten(name === "" ? key : `${name}.${key}`, (value as Record<string, unknown>)[key], pairs);
  else
    pairs.push(`${encodeRfc3986(name)}=${encodeRfc3986(value instanceof Date ? value.toISOString() : String(value))}`);
}
