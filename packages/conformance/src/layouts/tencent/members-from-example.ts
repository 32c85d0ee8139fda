import type { Example, Field } from "../../page.js";
import type { Doubts } from "./doubts.js";
import { queryTree, Text } from "./query-tree.js";
import { valueKind } from "./value-kind.js";

/** Gives the fields of a named type the members that the examples show: names and JSON types are all that can be known. */
export function membersFromExamples(
  fields: readonly Field[],
  examples: readonly Example[],
  unwrap: boolean,
  doubts: Doubts,
): void {
  const bodies = examples.map(({ body, target }) => (unwrap ? envelope(body) : (body ?? queryTree(target))));
  for (const field of fields) {
    if (field.in === "header" || !isObject(field)) continue;
    const found = bodies.flatMap((body) =>
      isRecord(body) && Object.hasOwn(body, field.name) ? [body[field.name]] : [],
    );
    const members = membersOf(found, field.line, 0);
    if (members.length === 0) continue;
    field.members = members;
    doubts.add(
      field.line,
      `the members of ${field.typeText} are those of the example: the page does not describe them`,
      field.name,
    );
  }
}

const isObject = ({ type }: Field): boolean => {
  let inner = type;
  while (inner.items) inner = inner.items;
  return inner.type === "object";
};

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
  return [...shown]
    .slice(0, 1000)
    .map(([name, members]) => {
      const value =
        members.find((member) => member !== null && !(Array.isArray(member) && member.length === 0)) ?? members[0];
      return {
        name,
        line,
        sure: 50,
        typeText: "",
        type: valueKind(value),
        in: undefined,
        description: "",
        values: [],
        constraints: {},
        members: depth < 12 ? membersOf(members, line, depth + 1) : [],
      };
    })
    .map(({ in: _, ...field }) => field);
}
