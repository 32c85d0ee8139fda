import type { Example } from "../../page.js";
import type { Line } from "../../source/lines.js";
import type { Part } from "./sections.js";

/** What an example shows of an object: the names of its members, and of theirs. Of a list, the members of its elements together. */
export interface Shape {
  /** As the example spells it; empty for the whole and for what stands in lists. */
  name: string;
  /** By name in lower case, as examples and tables differ in it; by the name as it is, where two differ in nothing else. */
  members: Map<string, Shape>;
  list: boolean;
}

const shapeCalled = (name: string, list = false): Shape => ({ name, members: new Map(), list });

/** The key of a name among the members of an example. */
export const keyIn = (shape: Shape | undefined, name: string): string =>
  shape?.members.has(apart(name)) ? apart(name) : name.toLowerCase();

/** The key of a name that differs in case only from one before it. */
const apart = (name: string): string => `=${name}`;

export const memberIn = (shape: Shape, name: string): Shape | undefined => shape.members.get(keyIn(shape, name));

/** The key of a name among others by name in lower case: apart from one that differs in case only. */
export function slotOf(known: ReadonlyMap<string, { name: string }>, name: string): string {
  const key = name.toLowerCase();
  return (known.get(key)?.name ?? name) === name ? key : apart(name);
}

/** The member of that very name, made if it is not there. */
function memberCalled(shape: Shape, name: string): Shape {
  const key = slotOf(shape.members, name);
  const member = shape.members.get(key) ?? shapeCalled(name);
  shape.members.set(key, member);
  return member;
}

/** The shape of a JSON value. */
export function shapeOfJson(value: unknown): Shape {
  const shape = shapeCalled("", Array.isArray(value));
  merge(shape, value, 0);
  return shape;
}

function merge(shape: Shape, value: unknown, depth: number): void {
  if (depth > deepest || value === null || typeof value !== "object") return;
  if (Array.isArray(value)) {
    shape.list = true;
    for (const element of value) merge(shape, element, depth + 1);
    return;
  }
  for (const [name, member] of Object.entries(value)) merge(memberCalled(shape, name), member, depth + 1);
}

/** The shape of what stands inside the outermost element of an XML text, well formed or not. */
function shapeOfXml(text: string): Shape {
  const root = shapeCalled("");
  const open: { name: string; shape: Shape }[] = [{ name: "", shape: root }];
  const tags = /<(\/?)([A-Za-z][\w.-]{0,100})(?:\s[^<>]{0,500})?(\/?)>/g;
  for (let tag = tags.exec(text); tag; tag = tags.exec(text)) {
    const name = tag[2] as string;
    if (tag[1] === "/") {
      if (open.length > 1 && open.at(-1)?.name === name) open.pop();
      continue;
    }
    const { shape } = open.at(-1) as { shape: Shape };
    const before = memberIn(shape, name);
    const inner = before ?? memberCalled(shape, name);
    if (before) inner.list = true;
    if (tag[3] !== "/" && open.length < deepest) open.push({ name, shape: inner });
  }
  const [outer] = root.members.values();
  return root.members.size === 1 && outer && outer.members.size > 0 ? outer : root;
}

const deepest = 100;

/** The shape of a body that is shown with types for values: `{ "name" : "String", "force" : Boolean, }`. */
export function shapeOfSyntax(parts: readonly Part[]): Shape | undefined {
  const lines = parts.find(({ section, table }) => section === "syntax" && !table)?.lines ?? [];
  const start = lines.findIndex(({ text }) => /^\s*\{/.test(text));
  if (start < 0) return undefined;
  const text = lines
    .slice(start, start + 2000)
    .filter(({ text }) => !/^\s*```/.test(text))
    .map(({ text }) => text.slice(0, 2000).trim())
    .join("\n")
    .replace(/([:[,]\s{0,5})[A-Z]\w{1,20}(?=\s{0,5}[,\]}\n])/g, "$1null")
    .replace(/,(?=\s{0,200}[}\]])/g, "");
  try {
    return shapeOfJson(JSON.parse(text.slice(0, text.lastIndexOf("}") + 1)));
  } catch {
    return undefined;
  }
}

/** The shape of the first request that has a body. */
export function shapeOfRequests(requests: readonly Example[]): Shape | undefined {
  const shown = requests.find(({ body }) => body !== undefined && body !== null);
  return shown && shapeOfJson(shown.body);
}

/** The shape of the successes together. */
export function shapeOfResponses(responses: readonly Example[]): Shape | undefined {
  const bodies = responses
    .filter(({ body, title = "" }) => body !== undefined && !/error(?!-free)|错误|异常|錯誤|異常/i.test(title))
    .map(({ body }) => body);
  if (bodies.length > 0) return shapeOfJson(bodies);
  const xml = responses.find(({ text }) => text.startsWith("<"));
  return xml && shapeOfXml(xml.text);
}

/** All names that stand in the examples of a page, in JSON, XML or a query, with a value where one is shown beside it. */
export function knownNames(lines: readonly Line[]): Map<string, string> {
  const names = new Map<string, string>();
  const add = (name: string, value = "") => {
    if (!names.get(name)) names.set(name, value);
  };
  for (const { text } of lines) {
    for (const [, name, string, bare] of text.matchAll(json)) add(name as string, string ?? bare);
    for (const [, name] of text.matchAll(/<([A-Za-z][\w.-]{0,100})>/g)) add(name as string);
    for (const [, name] of text.matchAll(/[?&]([A-Za-z][\w-]{0,100})(?:\.[\w.]{1,100})?=/g)) add(name as string);
  }
  return names;
}

const json = /"([A-Za-z_$][\w.-]{0,100})"\s{0,5}:(?:\s{0,5}(?:"([^"\\]{0,200})"|(-?\d[\d.]{0,30}|true|false)))?/g;
