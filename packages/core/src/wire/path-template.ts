import { encodeRfc3986 } from "../signing/canonical.js";
import { textOf } from "./plain-data.js";

/**
 * Fills a path template; each value is percent-encoded once.
 *
 * @throws TypeError that names a parameter without a value, or with one that is no scalar
 */
export function fillPath(template: string, read: (parameter: string) => unknown): string {
  const parts = partsOf(template);
  let path = parts[0] as string;
  for (let at = 1; at < parts.length; at += 2) {
    const name = parts[at] as string;
    const given = read(name) ?? "";
    if (given === "") throw new TypeError(`${name} is missing: ${template} needs it`);
    const value = textOf(given, name);
    // A dot segment would be resolved away by URL parsers on the way, and the signature with it.
    if (value === "." || value === "..")
      throw new TypeError(`${name} is ${JSON.stringify(value)}, which changes the path`);
    path += encodeRfc3986(value) + parts[at + 1];
  }
  return path;
}

/** The names of the parameters of a path template. */
export const parametersIn = (template: string): readonly string[] =>
  partsOf(template).filter((_, index) => index % 2 === 1);

/** The texts of a template, with the names of its parameters between them. */
function partsOf(template: string): readonly string[] {
  let parts = known.get(template);
  if (!parts) {
    parts = template.split(/\{([^}]+)\}/);
    if (known.size >= 1000) known.clear();
    known.set(template, parts);
  }
  return parts;
}

const known = new Map<string, readonly string[]>();

/** The parameters of a path that fits the template; nothing if it does not. A placeholder left in place has no value. */
export function matchPath(template: string, path: string): Record<string, string> | undefined {
  if (template === path) return {};
  const wanted = template.split("/");
  const found = path.split("/");
  if (wanted.length !== found.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [i, segment] of wanted.entries()) {
    const value = found[i] as string;
    if (segment !== value && !(segment.includes("{") && matchSegment(segment, value, parameters))) return undefined;
  }
  return parameters;
}

/** Puts what fits fewer paths first, as gateways do: `/things/count`, `/things/{id}:stop`, `/things/{id}`. */
export const bySpecificity = (a: string, b: string): number =>
  parametersIn(a).length - parametersIn(b).length || literalLength(b) - literalLength(a);

const literalLength = (template: string): number => template.replace(/\{[^}]+\}/g, "").length;

/** Adds the parameters of a segment such as `{id}` or `{id}:stop`; whether the value fits. */
function matchSegment(template: string, value: string, parameters: Record<string, string>): boolean {
  const [start = "", ...parts] = partsOf(template);
  if (!value.startsWith(start)) return false;
  let rest = value.slice(start.length);
  for (let at = 0; at < parts.length; at += 2) {
    const [name = "", text = ""] = parts.slice(at, at + 2);
    const end = at + 2 < parts.length ? rest.indexOf(text) : rest.endsWith(text) ? rest.length - text.length : -1;
    if (end < 0) return false;
    try {
      parameters[name] = decodeURIComponent(rest.slice(0, end));
    } catch {
      return false;
    }
    rest = rest.slice(end + text.length);
  }
  return true;
}
