import { encodeRfc3986, isRecord, textOf } from "@cloudseal/core/protocol";

/**
 * Parameters as the query of an RPC operation: nested values flattened (`Configs.1.Vendor=3`, counted from 1; what is
 * null keeps its number but is left out, as is an empty list), sorted by name, percent-encoded. This is also the canonical query.
 *
 * @throws TypeError that names a parameter which has no such form
 */
export function serialiseQuery(parameters: Readonly<Record<string, unknown>>): string {
  const pairs: [string, string][] = [];
  for (const name of Object.keys(parameters)) flatten(name, parameters[name], pairs);
  sort(pairs);
  let query = "";
  for (const [name, value] of pairs) query += `${query && "&"}${encodeRfc3986(name)}=${encodeRfc3986(value)}`;
  return query;
}

function flatten(name: string, value: unknown, pairs: [string, string][]): void {
  if (value === undefined || value === null) return;
  if (Array.isArray(value)) for (let i = 0; i < value.length; i++) flatten(`${name}.${i + 1}`, value[i], pairs);
  else if (typeof value === "object" && isRecord(value))
    for (const key of Object.keys(value)) flatten(`${name}.${key}`, value[key], pairs);
  else pairs.push([name, textOf(value, name)]);
}

/** By code units of the raw text. A handful goes to its places at once, which is faster than `Array.prototype.sort`. */
function sort(pairs: [string, string][]): void {
  if (pairs.length > 16) {
    pairs.sort(comparePairs);
    return;
  }
  for (let i = 1; i < pairs.length; i++) {
    const pair = pairs[i] as [string, string];
    let place = i;
    for (; place > 0 && comparePairs(pairs[place - 1] as [string, string], pair) > 0; place--)
      pairs[place] = pairs[place - 1] as [string, string];
    pairs[place] = pair;
  }
}

const comparePairs = ([a, x]: [string, string], [b, y]: [string, string]) => compare(a, b) || compare(x, y);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
