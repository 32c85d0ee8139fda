import type { Field, Place } from "../../page.js";
import type { Doubts } from "./doubts.js";
import { identifiers, placeOf } from "./place-of.js";
import type { Entry } from "./scope.js";

export interface Target {
  method: string | undefined;
  path: string;
  query: readonly string[];
}

/** The tables of a request that hold its parameters themselves, not members; each parameter is told where it travels. */
export function requestRoots(entries: readonly Entry[], target: Target, sample: unknown, doubts: Doubts): Entry[] {
  const roots: Entry[] = [];
  let body = false;
  const needsBody = !entries.some(
    ({ caption, section }) =>
      section !== "uri" && (caption === undefined || !["object", "header"].includes(placeOf(caption))),
  );
  const asked = needsBody ? namesAsked(entries) : new Set<string>();
  for (const entry of entries) {
    const said = entry.caption === undefined ? undefined : placeOf(entry.caption);
    const own =
      said === "object" && !identifiers(entry.caption as string).some((word) => asked.has(word.toLowerCase()));
    // A caption such as `NodePool structure` that no field refers to is over the body itself, if nothing else is.
    if (said === "object" && !(needsBody && own && !body)) continue;
    const place =
      said === undefined || said === "any" || said === "object"
        ? guess(entry, target, said === undefined && body, sample)
        : said;
    if (place === undefined) continue;
    if (place === "body") body = true;
    roots.push(entry);
    for (const field of entry.fields) field.in ??= place === "uri" ? ofUri(field, target, doubts) : place;
  }
  return roots;
}

/** The names of the objects that fields are, and of those fields. */
function namesAsked(entries: readonly Entry[]): Set<string> {
  const names = new Set<string>();
  for (const { fields } of entries)
    for (const { name, type } of fields) {
      const inner = type.items ?? type;
      if (inner.type !== "object" && inner.type !== "unknown") continue;
      names.add(name.toLowerCase());
      if (inner.name) names.add(inner.name.toLowerCase());
    }
  return names;
}

/** Where the parameters of a table travel whose caption does not say it; nothing if it is the table of an object. */
function guess(entry: Entry, target: Target, hasBody: boolean, sample: unknown): Place | "uri" | undefined {
  if (entry.section === "uri") return "uri";
  const names = entry.fields.map(({ name }) => name);
  if (names.length > 0 && names.every((name) => isHeader(name))) return "header";
  if (names.length > 0 && names.every((name) => target.path.includes(`{${name}}`))) return "path";
  if (names.some((name) => target.query.includes(name))) return "query";
  if (hasBody) return undefined;
  if (target.method === "GET" && sample === undefined) return "query";
  return "body";
}

const isHeader = (name: string): boolean =>
  /^(?:X-[\w-]+|Content-(?:Type|Length|MD5)|Authorization|Accept(?:-\w+)?|Host|User-Agent|Date)$/i.test(name);

function ofUri(field: Field, { path, query }: Target, doubts: Doubts): Place {
  if (path.includes(`{${field.name}}`)) return "path";
  if (isHeader(field.name)) return "header";
  if (!query.includes(field.name) && field.required === true && path === "")
    doubts.add(field.line, `${field.name} is taken to be in the query`, field.name);
  return "query";
}

/** The tables of an answer that hold its fields themselves. */
export function responseRoots(entries: readonly Entry[]): Entry[] {
  const roots: Entry[] = [];
  for (const entry of entries) {
    const said = entry.caption === undefined ? undefined : placeOf(entry.caption);
    const header =
      said === "header" ||
      (said !== "object" && entry.fields.length > 0 && entry.fields.every(({ name }) => isHeader(name)));
    const isRoot =
      said === "header" || said === "body" || said === "any" || roots.every((root) => root.fields[0]?.in === "header");
    if (!isRoot) continue;
    roots.push(entry);
    if (header) for (const field of entry.fields) field.in ??= "header";
  }
  return roots;
}
