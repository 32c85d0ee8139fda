import { stringifyJson } from "./json.js";
import { isDate, isRecord, textOf } from "./plain-data.js";

/**
 * How a list or an object is written as one parameter or part of a form, where that is not the vendor's own way: as JSON,
 * as a list with commas, spaces or bars between, or as a parameter `name[key]` for each member.
 */
export type Style = "json" | "comma" | "space" | "pipe" | "deep";

/** An input whose styled parameters are texts, and the names of those that go into the query. */
export interface Styled {
  readonly values: Record<string, unknown>;
  readonly query?: readonly string[] | undefined;
}

/**
 * Writes the parameters that have a style of their own. A route has it if its operation has such parameters.
 *
 * @throws TypeError that names a parameter which has no such form
 */
export function writeStyles(
  { styles = {}, query }: { readonly styles?: Readonly<Record<string, Style>>; readonly query?: readonly string[] },
  input: Readonly<Record<string, unknown>>,
): Styled {
  const values: Record<string, unknown> = { ...input };
  let inQuery = query;
  for (const name in styles) {
    const value = values[name];
    if (value === undefined || value === null) continue;
    const style = styles[name] as Style;
    if (style === "deep") {
      const members = deepMembers(name, value);
      delete values[name];
      Object.assign(values, members);
      inQuery = inQuery?.flatMap((one) => (one === name ? Object.keys(members) : one));
    } else values[name] = style === "json" ? stringifyJson(value) : joined(name, value, style);
  }
  return { values, query: inQuery };
}

/** The members of an object by their names on the wire, `name[key]`. */
function deepMembers(name: string, value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value) || isDate(value) || !isRecord(value))
    throw new TypeError(`${name} is no object: pass an object of its members`);
  const members: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    const full = `${name}[${key}]`;
    if (member === undefined || member === null) continue;
    members[full] = Array.isArray(member) ? member.map((item) => textOf(item, full)) : textOf(member, full);
  }
  return members;
}

const separators = { comma: ",", space: " ", pipe: "|" } as const;

/** A list as one text; nothing of an empty one. What has the separator in it would become two items. */
function joined(name: string, value: unknown, style: keyof typeof separators): string | undefined {
  if (!Array.isArray(value)) return textOf(value, name);
  const separator = separators[style];
  const texts = value.map((item, index) => {
    const place = `${name}[${index}]`;
    const text = textOf(item, place);
    if (text.includes(separator))
      throw new TypeError(`${place} has ${JSON.stringify(separator)} in it, which separates the items of ${name}`);
    return text;
  });
  return texts.length === 0 ? undefined : texts.join(separator);
}
