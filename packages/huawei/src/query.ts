import { encodeRfc3986, textOf } from "@cloudseal/core/protocol";

/**
 * Parameters as a query: a list repeats its name, what is null is left out, sorted by name and then by value,
 * percent-encoded. This is also the canonical query.
 *
 * @throws TypeError that names a parameter which has no such form: an object, or a list in a list
 */
export function serialiseQuery(parameters: Readonly<Record<string, unknown>>): string {
  const pairs: string[] = [];
  for (const name of Object.keys(parameters).sort())
    for (const text of textsOf(name, parameters[name]).sort())
      pairs.push(`${encodeRfc3986(name)}=${encodeRfc3986(text)}`);
  return pairs.join("&");
}

function textsOf(name: string, value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return [textOf(value, name)];
  return value.flatMap((item, i) => (item === undefined || item === null ? [] : [textOf(item, `${name}[${i}]`)]));
}
