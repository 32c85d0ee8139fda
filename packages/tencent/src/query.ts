import { encodeRfc3986, isRecord, textOf } from "@cloudseal/core/protocol";

/**
 * Parameters as the query of a GET: nested values flattened and counted from 0 (`Images.0.ImageTag=1`), in the order
 * given, for the query is signed as it stands.
 *
 * @throws TypeError that names a parameter which has no such form
 */
export function serialiseQuery(parameters: Readonly<Record<string, unknown>>): string {
  const pairs: string[] = [];
  for (const name of Object.keys(parameters)) flatten(name, parameters[name], pairs);
  return pairs.join("&");
}

function flatten(name: string, value: unknown, pairs: string[]): void {
  if (value === undefined || value === null) return;
  if (Array.isArray(value)) for (let i = 0; i < value.length; i++) flatten(`${name}.${i}`, value[i], pairs);
  else if (typeof value === "object" && isRecord(value))
    for (const key of Object.keys(value)) flatten(`${name}.${key}`, value[key], pairs);
  else pairs.push(`${encodeRfc3986(name)}=${encodeRfc3986(textOf(value, name))}`);
}
