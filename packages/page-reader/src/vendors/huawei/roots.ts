import type { Field, Place } from "../../page.js";
import type { Warnings } from "../../words/warnings.js";
import type { Entry } from "./scopes.js";

interface Target {
  method: string | undefined;
  path: string;
  query: readonly string[];
}

/** The tables of a request that hold its parameters themselves, not members; each parameter is told where it travels. */
export function requestRoots(entries: readonly Entry[], target: Target, sample: unknown, warnings: Warnings): Entry[] {
  const roots: Entry[] = [];
  let body = false;
  const needsBody = !entries.some(
    ({ caption, section }) =>
      section !== "uri" && (caption === undefined || !["object", "header"].includes(placeOf(caption))),
  );
  const objects = needsBody ? objectNames(entries) : new Set<string>();
  for (const entry of entries) {
    const said = entry.caption === undefined ? undefined : placeOf(entry.caption);
    const own =
      said === "object" && !identifiers(entry.caption as string).some((word) => objects.has(word.toLowerCase()));
    // A caption such as `NodePool structure` that no field refers to is over the body itself, if nothing else is.
    if (said === "object" && !(needsBody && own && !body)) continue;
    const place =
      said === undefined || said === "any" || said === "object"
        ? guess(entry, target, said === undefined && body, sample)
        : said;
    if (place === undefined) continue;
    if (place === "body") body = true;
    roots.push(entry);
    for (const field of entry.fields) field.in ??= place === "uri" ? ofUri(field, target, warnings) : place;
  }
  return roots;
}

/** The names of the objects that fields are, and of those fields. */
function objectNames(entries: readonly Entry[]): Set<string> {
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

function ofUri(field: Field, { path, query }: Target, warnings: Warnings): Place {
  if (path.includes(`{${field.name}}`)) return "path";
  if (isHeader(field.name)) return "header";
  if (!query.includes(field.name) && field.required === true && path === "")
    warnings.add(field.line, `${field.name} is taken to be in the query`, field.name);
  return "query";
}

/** The tables of a response that hold its fields themselves. */
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

/**
 * What a caption says of the table under it: that it is of the parameters that travel in some place, of `any` parameters,
 * or of an `object` that other tables refer to.
 */
export function placeOf(caption: string): Place | "any" | "object" {
  const text = caption.trim();
  if (/^[A-Za-z_][\w.$-]*$/.test(text) && !/^(?:parameters?|body|headers?|uri|query|path)$/i.test(text))
    return "object";
  const place = places.find(([, pattern]) => pattern.test(text))?.[0];
  if (place) return place;
  const words = identifiers(text);
  return words.length === 0 ? "any" : "object";
}

/** The words of a caption that can be the name of a field or of an object. */
export function identifiers(caption: string): string[] {
  const words = caption.match(/[A-Za-z_][\w$-]*(?:\.[A-Za-z_][\w$-]*)*/g) ?? [];
  return words.filter((word) => !common.has(word.toLowerCase()));
}

const places: readonly [Place, RegExp][] = [
  ["header", /\bheaders?\b|消息头|请求头|响应头/i],
  ["path", /\bpath (?:param|variable)|\bURI\b|\bURL\b|路径参数|in the path/i],
  ["query", /\bquery\b(?! result)|查询参数/i],
  ["body", /\bbody\b|消息体|请求体|响应体|form ?data/i],
];
const common = new Set(
  "a an the of in for to and or is on with by parameter parameters param description descriptions descriptive request requests response responses element elements field fields data structure structures structural object objects list array type types input output returned return value values message messages attribute attributes information info result results table common api format key detail details about each sample definition properties property".split(
    " ",
  ),
);
