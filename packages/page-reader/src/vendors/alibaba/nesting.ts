import type { Example, Field } from "../../page.js";
import type { Line } from "../../source/lines.js";
import { innermost } from "../../words/types.js";
import type { Warnings } from "../../words/warnings.js";
import type { Part } from "./sections.js";

interface Frame {
  field?: Field;
  members: Field[];
  /** What the example shows; absent when there is none of it. */
  shape?: Shape;
  used: Map<string, Field>;
  warned?: boolean;
}

/**
 * Puts the rows of a table into each other. These tables list members right after the row that holds them and nothing says
 * where they end, so the example decides: a name belongs into the innermost open object whose example has it. Where there is
 * no example it is a guess, and said to be one.
 */
export function nest(flat: readonly Field[], shape: Shape | undefined, warnings: Warnings): Field[] {
  const root: Frame = { members: [], used: new Map(), ...(shape && shape.members.size > 0 && { shape }) };
  let stack = [root];
  let previous: Field | undefined;
  for (const [at, field] of flat.entries()) {
    const next = flat[at + 1];
    if (field.name === "") {
      if (previous) addItems(previous, field, stack, next);
      continue;
    }
    if (previous && isItemByName(field, previous, stack.at(-1) as Frame, next)) continue;
    if (previous && isScalarItemByName(field, previous, stack)) {
      takeItems(previous, field);
      stack.pop();
      continue;
    }
    const name = placed(field);
    if (name.length > 1) {
      stack = [root];
      previous = put(root, field, name);
      // Where names are dotted they tell all of the nesting, but new pages put objects below them.
      if (opens(previous) && /^(?:array<|object)/.test(previous.typeText)) stack.push(frameOf(previous, stack, next));
      continue;
    }
    const frame = choose(stack, field, next, warnings);
    const { members, used } = stack[frame] as Frame;
    stack.length = frame + 1;
    members.push(field);
    used.set(field.name.toLowerCase(), field);
    previous = field;
    if (opens(field)) stack.push(frameOf(field, stack, next));
  }
  return root.members;
}

/** A row without a name is of the items of the list before it. */
function addItems(list: Field, items: Field, stack: Frame[], next: Field | undefined): void {
  takeItems(list, items);
  const isOpen = stack.at(-1)?.field === list;
  if (!opens(items) && stack.length > 1 && isOpen) stack.pop();
  else if (opens(items) && !isOpen) stack.push(frameOf(list, stack, next));
}

/** Whether rows after this one may be its members. */
function opens({ type, typeText }: Field): boolean {
  if (/^RepeatList$/i.test(typeText)) return false;
  const inner = innermost(type);
  return inner.type === "object" || (inner.type === "unknown" && type.type === "array");
}

function frameOf(field: Field, stack: readonly Frame[], next: Field | undefined): Frame {
  const parent = stack.at(-1) as Frame;
  const frame: Frame = { field, members: field.members, used: new Map() };
  let shape = parent.shape?.members.get(field.name.toLowerCase()) ?? parsed(field.example);
  const only = shape?.members.size === 1 ? [...shape.members][0] : undefined;
  // `"Disks": {"Disk": […]}` is how old services wrap a list.
  if (shape && only && !shape.list && field.type.type === "array" && only[1].members.size > 0)
    if (next?.name.toLowerCase() !== only[0] || isWrapper(next)) shape = only[1];
  if (shape && shape.members.size > 0) frame.shape = shape;
  return frame;
}

function parsed(example: string | undefined): Shape | undefined {
  if (!example || example.length > 20_000 || !/^\s*[[{]/.test(example)) return undefined;
  try {
    return shapeOfJson(JSON.parse(example));
  } catch {
    return undefined;
  }
}

/** Index of the frame that a field belongs into. */
function choose(stack: readonly Frame[], field: Field, next: Field | undefined, warnings: Warnings): number {
  const top = stack.length - 1;
  const name = field.name.toLowerCase();
  const after = next?.name.toLowerCase();
  const floor = Math.max(0, top - farthest);
  for (let at = top; at >= floor; at--) {
    const frame = stack[at] as Frame;
    if (lacks(frame, name)) continue;
    const inner = stack[top] as Frame;
    // The example of the inner one may leave a member out; its next member shows that it goes on.
    const goesOn = at < top && after !== undefined && !lacks(inner, after) && lacks(frame, after);
    if (goesOn) field.confidence = Math.min(field.confidence, 80);
    return goesOn && !inner.used.has(name) ? top : at;
  }
  if (top === 0) return 0;
  let at = top;
  while (at > floor && isOver(stack[at] as Frame, field, at)) at--;
  field.confidence = Math.min(field.confidence, 60);
  const holder = stack[Math.max(at, 1)] as Frame;
  const of = holder.field as Field;
  if (!holder.warned) warnings.add(of.line, `where the members of ${of.name} end is not told by an example`, of.name);
  holder.warned = true;
  return at;
}

/** Whether the example of a frame does not show a place for the name. */
const lacks = ({ shape, used }: Frame, name: string): boolean => !shape?.members.has(name) || used.has(name);

/** Whether a frame has surely, or most probably, no more members, given a field that no example has. */
function isOver({ field, shape, used, members }: Frame, next: Field, depth: number): boolean {
  const name = next.name.toLowerCase();
  if (used.has(name)) return true;
  if (shape) return used.size >= shape.members.size;
  if (field && /(?:body|request|param|params|parameter)$/i.test(field.name) && field.type.type === "object")
    return false;
  if (depth > 0 && usuallyOutermost.has(name)) return true;
  // A list of pairs has nothing else.
  if (used.has("key") && used.has("value") && used.size === 2) return true;
  // Lists mostly stand side by side, where an object holds what follows it.
  return members.length > 0 && field?.type.type === "array" && opens(next);
}

function takeItems(list: Field, items: Field): void {
  let holder = list.type;
  while (holder.type === "array" && holder.items?.type === "array") holder = holder.items;
  if (holder.type === "array" && (!holder.items || holder.items.type === "unknown")) holder.items = items.type;
  if (list.values.length === 0) list.values = items.values;
  for (const [name, value] of Object.entries(items.constraints))
    if (!(name in list.constraints)) Object.assign(list.constraints, { [name]: value });
  if (list.description === "") list.description = items.description;
  if (list.example === undefined && items.example !== undefined && !opens(items)) list.example = items.example;
}

/** Whether a row may be that of a list's items by its type: old pages give none. */
const isWrapper = ({ type, typeText }: Field): boolean => type.type === "object" || typeText === "";

/** A row `Disk object` after `Disks array<object>` names the items of the list: it is no member. */
function isItemByName(field: Field, list: Field, frame: Frame, next: Field | undefined): boolean {
  if (list.type.type !== "array" || !isWrapper(field) || frame.field !== list || list.members.length > 0) return false;
  if (frame.shape)
    return !frame.shape.members.has(field.name.toLowerCase()) && !lacks(frame, next?.name.toLowerCase() ?? "");
  // New pages have a row for the items of each such list.
  if (/^array</.test(list.typeText) && field.type.type === "object") return true;
  const name = field.name.toLowerCase();
  const names = list.name.toLowerCase();
  return ["", "s", "es", "list"].some((plural) => names.endsWith(name + plural));
}

/** A row `Tag string` after `Tags array` names the items of the list, when the example shows that they are no objects. */
function isScalarItemByName(field: Field, list: Field, stack: readonly Frame[]): boolean {
  const [parent, frame] = stack.slice(-2);
  if (frame?.field !== list || list.type.type !== "array" || list.type.items?.type !== "unknown") return false;
  if (frame.shape || list.members.length > 0 || opens(field)) return false;
  const shown = parent?.shape?.members.get(list.name.toLowerCase());
  const name = field.name.toLowerCase();
  return name === list.name.toLowerCase() || (shown?.list === true && stack.every((frame) => lacks(frame, name)));
}

/** Puts a field with a dotted name, `Tag.N.Key`, below the parents that the name tells. */
function put(root: Frame, field: Field, name: readonly { name: string; list: boolean }[]): Field {
  let { members, used } = root;
  for (const { name: parent, list } of name.slice(0, -1)) {
    let holder = used.get(parent.toLowerCase());
    if (!holder) {
      holder = {
        name: parent,
        line: field.line,
        confidence: 80,
        typeText: "",
        type: list ? { type: "array", items: { type: "object" } } : { type: "object" },
        description: "",
        values: [],
        constraints: {},
        members: [],
      };
      members.push(holder);
      used.set(parent.toLowerCase(), holder);
    } else if (holder.type.type === "array") holder.type.items = { type: "object" };
    members = holder.members;
    used = below(holder);
  }
  const last = name.at(-1) as { name: string };
  field.name = last.name;
  const before = used.get(last.name.toLowerCase());
  if (before) return before;
  members.push(field);
  used.set(last.name.toLowerCase(), field);
  return field;
}

const belows = new WeakMap<Field, Map<string, Field>>();
function below(field: Field): Map<string, Field> {
  const known = belows.get(field);
  if (known) return known;
  const found = new Map(field.members.map((member) => [member.name.toLowerCase(), member]));
  belows.set(field, found);
  return found;
}

/** Frames that are looked through for a name: so deep do tables go, and a bad page must not make each row a walk. */
const farthest = 64;
const usuallyOutermost = new Set(
  "regionid lang sourceip currentpage pagesize pagenumber nexttoken maxresults resourcegroupid clienttoken dryrun ownerid owneraccount resourceownerid resourceowneraccount requestid totalcount code message success httpstatuscode resourcedirectoryaccountid".split(
    " ",
  ),
);

/**
 * The parts of a dotted name: `Tag.N.Key` is `Tag`, a list, and `Key`. The field of a list, `Ids.N`, loses the notation and has
 * the type of a list.
 */
function placed(field: Field): { name: string; list: boolean }[] {
  const parts: { name: string; list: boolean }[] = [];
  for (const part of field.name.split(/\.|(?=\[)/)) {
    const last = parts.at(-1);
    if (last && /^(?:N|n|M|X|#|\*|\d+|\[[\dnN*]*\])$/.test(part)) last.list = true;
    else if (part !== "") parts.push({ name: part, list: false });
  }
  const last = parts.at(-1);
  if (!last) return [{ name: field.name, list: false }];
  if (last.list && field.type.type !== "array") field.type = { type: "array", items: field.type };
  if (parts.length === 1) field.name = last.name;
  return parts;
}

/** What an example shows of an object: the names of its members, and of theirs. Of a list, the members of its elements together. */
export interface Shape {
  /** By name in lower case: examples and tables differ in it. */
  members: Map<string, Shape>;
  list: boolean;
}

/** The shape of a JSON value. */
function shapeOfJson(value: unknown): Shape {
  const shape: Shape = { members: new Map(), list: Array.isArray(value) };
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
  for (const [name, member] of Object.entries(value)) {
    const key = name.toLowerCase();
    const inner = shape.members.get(key) ?? { members: new Map(), list: false };
    shape.members.set(key, inner);
    merge(inner, member, depth + 1);
  }
}

/** The shape of what stands inside the outermost element of an XML text, well formed or not. */
function shapeOfXml(text: string): Shape {
  const root: Shape = { members: new Map(), list: false };
  const open: { name: string; shape: Shape }[] = [{ name: "", shape: root }];
  const tags = /<(\/?)([A-Za-z][\w.-]{0,100})(?:\s[^<>]{0,500})?(\/?)>/g;
  for (let tag = tags.exec(text); tag; tag = tags.exec(text)) {
    const name = (tag[2] as string).toLowerCase();
    if (tag[1] === "/") {
      if (open.length > 1 && open.at(-1)?.name === name) open.pop();
      continue;
    }
    const { shape } = open.at(-1) as { shape: Shape };
    const before = shape.members.get(name);
    const inner = before ?? { members: new Map(), list: false };
    if (before) inner.list = true;
    else shape.members.set(name, inner);
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
