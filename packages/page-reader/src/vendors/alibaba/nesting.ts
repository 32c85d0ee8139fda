import type { Field } from "../../page.js";
import { innermost } from "../../words/types.js";
import type { Warnings } from "../../words/warnings.js";
import { keyIn, memberIn, type Shape, shapeOfJson, slotOf } from "./shapes.js";

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
    const { members, used, shape } = stack[frame] as Frame;
    stack.length = frame + 1;
    members.push(field);
    used.set(keyIn(shape, field.name), field);
    previous = field;
    if (opens(field)) stack.push(frameOf(field, stack, next));
  }
  wrapLists(root.members, shape);
  return root.members;
}

/** Gives lists the level that the example has around them and the table has not: `"Disks": {"Disk": […]}`. */
function wrapLists(fields: readonly Field[], shape: Shape | undefined): void {
  for (const field of fields) {
    const shown = shape && memberIn(shape, field.name);
    const [only, ...others] = shown && !shown.list ? shown.members.values() : [];
    const isWrapped = field.type.type === "array" && only?.list === true && others.length === 0;
    wrapLists(field.members, isWrapped ? only : shown);
    if (!isWrapped || (field.members.length === 1 && field.members[0]?.name === only.name)) continue;
    const list = { ...field, name: only.name, description: "", members: field.members, values: field.values };
    delete list.required;
    const { type: _, values: __, constraints: ___, ...outer } = field;
    Object.assign(field, { ...outer, type: { type: "object" }, values: [], constraints: {}, members: [list] });
  }
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
  let shape = (parent.shape && memberIn(parent.shape, field.name)) ?? parsed(field.example);
  const only = shape?.members.size === 1 ? [...shape.members][0] : undefined;
  // `"Disks": {"Disk": […]}` is how old services wrap a list.
  if (shape && only && !shape.list && field.type.type === "array" && only[1].members.size > 0)
    if (next?.name.toLowerCase() !== only[0].toLowerCase() || isWrapper(next)) shape = only[1];
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
  const { name } = field;
  const after = next?.name;
  const floor = Math.max(0, top - farthest);
  for (let at = top; at >= floor; at--) {
    const frame = stack[at] as Frame;
    if (lacks(frame, name)) continue;
    const inner = stack[top] as Frame;
    // The example of the inner one may leave a member out; its next member shows that it goes on.
    const goesOn = at < top && after !== undefined && !lacks(inner, after) && lacks(frame, after);
    if (goesOn) field.confidence = Math.min(field.confidence, 80);
    return goesOn && !inner.used.has(keyIn(inner.shape, name)) ? top : at;
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
const lacks = ({ shape, used }: Frame, name: string): boolean =>
  !shape || !memberIn(shape, name) || used.has(keyIn(shape, name));

/** Whether a frame has surely, or most probably, no more members, given a field that no example has. */
function isOver({ field, shape, used, members }: Frame, next: Field, depth: number): boolean {
  const name = next.name.toLowerCase();
  if (used.has(keyIn(shape, next.name))) return true;
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
  if (frame.shape) return !memberIn(frame.shape, field.name) && !lacks(frame, next?.name ?? "");
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
  const shown = parent?.shape && memberIn(parent.shape, list.name);
  const { name } = field;
  return (
    name.toLowerCase() === list.name.toLowerCase() ||
    (shown?.list === true && stack.every((frame) => lacks(frame, name)))
  );
}

/** Puts a field with a dotted name, `Tag.N.Key`, below the parents that the name tells. */
function put(root: Frame, field: Field, name: readonly { name: string; list: boolean }[]): Field {
  let { members, used } = root;
  const lists: Field[] = [];
  for (const { name: parent, list } of name.slice(0, -1)) {
    let holder = used.get(slotOf(used, parent));
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
      used.set(slotOf(used, parent), holder);
    } else if (holder.type.type === "array") holder.type.items = { type: "object" };
    if (list) lists.push(holder);
    members = holder.members;
    used = below(holder);
  }
  const last = name.at(-1) as { name: string; list: boolean };
  field.name = last.name;
  const list = lists.at(-1);
  // How many there may be is said of the list, in the row of each of its members.
  if (list && !last.list && field.constraints.maxItems !== undefined) {
    const { maxItems, ...own } = field.constraints;
    list.constraints.maxItems ??= maxItems;
    field.constraints = own;
  }
  const slot = slotOf(used, last.name);
  const before = used.get(slot);
  if (before) return before;
  members.push(field);
  used.set(slot, field);
  return field;
}

const belows = new WeakMap<Field, Map<string, Field>>();
function below(field: Field): Map<string, Field> {
  const known = belows.get(field);
  if (known) return known;
  const found = new Map<string, Field>();
  for (const member of field.members) found.set(slotOf(found, member.name), member);
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
