import type { Example, Field, FieldType } from "../../page.js";
import type { Line } from "../../source/lines.js";
import { plain } from "../../words/plain.js";
import { innermost } from "../../words/types.js";
import { Warnings } from "../../words/warnings.js";
import { columns } from "./columns.js";
import { toField } from "./fields.js";
import { readRows } from "./rows.js";

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

/** The types of a page of data types, by name: a heading, what the type is, who uses it, and a table of its members. */
export function readDataTypes(lines: readonly Line[]): Map<string, Field[]> {
  const types = new Map<string, Field[]>();
  const none = new Set<string>();
  const warnings = new Warnings();
  let name: string | undefined;
  for (let i = 0; i < lines.length; ) {
    const heads = columns(lines, i);
    if (heads?.order[0] !== "name") {
      name = typeName((lines[i] as Line).text) ?? name;
      i++;
      continue;
    }
    let end = heads.end;
    while (end < lines.length && !isEnd(lines, end)) end++;
    const rows = readRows({ kind: "output", lines: lines.slice(heads.end, end), columns: heads }, none, warnings);
    if (name !== undefined)
      types.set(
        name,
        rows.map((row) => toField(row)),
      );
    name = undefined;
    i = end;
  }
  return types;
}

const typeName = (text: string): string | undefined =>
  text.length < 140 ? /^(?:#+ )?([A-Z]\w*)(?: #)?$/.exec(plain(text).trim())?.[1] : undefined;

/** The next type begins with its name alone in a line, and somebody uses it. */
function isEnd(lines: readonly Line[], index: number): boolean {
  const { text } = lines[index] as Line;
  if (/^#{1,6} /.test(text) || columns(lines, index)) return true;
  if (typeName(text) === undefined) return /^(?:Used by actions|被如下接口引用)/.test(text.trim());
  for (let i = index + 1; i < lines.length && i < index + 12; i++) {
    const next = (lines[i] as Line).text.trim();
    if (/^(?:Used by actions|被如下接口引用)/.test(next)) return true;
    if (next !== "" && columns(lines, i)) return true;
  }
  return false;
}
