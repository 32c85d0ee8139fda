import type { Example, Field, FieldType } from "../../page.js";
import { innermost } from "../../words/types.js";
import type { Warnings } from "../../words/warnings.js";

/** Gives each field of a named type the members that the type has, at any depth; a type inside itself ends there. */
export function fillMembers(fields: readonly Field[], types: ReadonlyMap<string, readonly Field[]>): void {
  let left = most;
  const fill = (list: readonly Field[], within: readonly string[]): void => {
    for (const field of list) {
      const { name } = innermost(field.type);
      if (name === undefined || within.includes(name)) continue;
      const members = types.get(name);
      if (!members || members.length > left) continue;
      left -= members.length;
      field.members = members.map((member) => ({ ...member, members: [] }));
      fill(field.members, [...within, name]);
    }
  };
  fill(fields, []);
}

/** Most members that are filled in: types that use each other widely must not fill the memory. */
const most = 50_000;

/** Gives the fields of a named type the members that the examples show: names and JSON types are all that can be known. */
export function membersFromExamples(
  fields: readonly Field[],
  examples: readonly Example[],
  unwrap: boolean,
  warnings: Warnings,
): void {
  const bodies = examples.map(({ body, target }) => (unwrap ? envelope(body) : (body ?? queryTree(target))));
  for (const field of fields) {
    if (field.in === "header" || innermost(field.type).type !== "object") continue;
    const found = bodies.flatMap((body) =>
      isRecord(body) && Object.hasOwn(body, field.name) ? [body[field.name]] : [],
    );
    const members = membersOf(found, field.line, 0);
    if (members.length === 0) continue;
    field.members = members;
    warnings.add(
      field.line,
      `the members of ${field.typeText} are those of the example: the page does not describe them`,
      field.name,
    );
  }
}

const envelope = (body: unknown): unknown => (isRecord(body) && isRecord(body.Response) ? body.Response : body);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Text);

/** The members of objects, and of objects in lists, that are values of one field. */
function membersOf(values: readonly unknown[], line: number, depth: number): Field[] {
  const shown = new Map<string, unknown[]>();
  const collect = (value: unknown, level: number) => {
    if (Array.isArray(value) && level < 4) for (const item of value.slice(0, 50)) collect(item, level + 1);
    else if (isRecord(value))
      for (const [name, member] of Object.entries(value))
        shown.set(name, [...(shown.get(name) ?? []).slice(0, 50), member]);
  };
  for (const value of values) collect(value, 0);
  return [...shown].slice(0, 1000).map(([name, members]) => {
    const isShown = (member: unknown) => member !== null && !(Array.isArray(member) && member.length === 0);
    return {
      name,
      line,
      confidence: 50,
      typeText: "",
      type: valueKind(members.find(isShown) ?? members[0]),
      description: "",
      values: [],
      constraints: {},
      members: depth < 12 ? membersOf(members, line, depth + 1) : [],
    };
  });
}

/** A value of a query: its type cannot be told. */
class Text {
  constructor(readonly text: string) {}
}

/** The parameters of a query as the objects and lists that their names spell: `Filters.0.Name=a`. */
function queryTree(target = ""): Record<string, unknown> {
  const root: Record<string, unknown> = Object.create(null);
  const query = target.slice(target.indexOf("?") + 1, 100_000);
  for (const pair of query.split("&").slice(0, 2000)) {
    const [, written = "", value = ""] = /^([^=]*)=?([\s\S]*)$/.exec(pair) ?? [];
    const path = written.trim().split(".");
    if (path[0] === "" || path.length > 12) continue;
    // Indexes do not matter: what is in a list is of one type.
    const [last = "", ...parents] = path.filter((step, index) => index === 0 || !/^\d+$/.test(step)).reverse();
    let node = root;
    for (const name of parents.reverse()) {
      if (node[name] === undefined || node[name] instanceof Text) node[name] = Object.create(null);
      node = node[name] as Record<string, unknown>;
    }
    node[last] ??= new Text(value);
  }
  return root;
}

/** The type of a value in JSON. */
function valueKind(value: unknown): FieldType {
  if (Array.isArray(value)) {
    const first = value.find((item) => item !== null);
    return { type: "array", items: first === undefined ? { type: "unknown" } : valueKind(first) };
  }
  if (typeof value === "string" || typeof value === "boolean") return { type: typeof value as "string" | "boolean" };
  if (typeof value === "bigint" || typeof value === "number")
    return { type: Number.isInteger(Number(value)) ? "integer" : "number" };
  return { type: typeof value === "object" && value !== null ? "object" : "unknown" };
}
