import {
  asList,
  asObject,
  isObject,
  type JsonObject,
  nearestHint,
  pathOf,
  resolve,
  schemaAt,
  valuesOf,
} from "@cloudseal/openapi";
import type { Operation } from "../operation.js";
import { add } from "./resources.js";
import type { Resource, Store } from "./store.js";
import { writeItems } from "./values.js";

/** A rule of `x-cloudseal.simulator` with the operation that has it. */
interface OperationRule {
  readonly kind: string;
  readonly rule: JsonObject;
  readonly operation: Operation;
}

/**
 * Puts a value in the place of what is stored of a resource, as if calls had created or written it.
 *
 * @throws TypeError if no operation creates or writes such a resource, or the value has another form
 */
export function seed(
  operations: readonly Operation[],
  store: Store,
  resource: string,
  value: unknown,
  now: Date,
): void {
  const all = operations.flatMap((operation) =>
    Object.entries(operation.simulator).map(
      ([kind, rule]): OperationRule => ({ kind, rule: asObject(rule), operation }),
    ),
  );
  const rules = all.filter(({ rule }) => rule.resource === resource);
  const maker = rules.find(({ kind }) => kind === "create") ?? rules.find(({ kind }) => kind === "write");
  if (!maker) throw new TypeError(unknownResource(resource, all));
  const isList = maker.kind === "create" || Array.isArray(maker.rule.key);
  const wanted = isList ? "a list of objects" : "an object";
  const items: readonly unknown[] = !isList ? [value] : Array.isArray(value) ? value : [undefined];
  if (!items.every(isObject))
    throw new TypeError(
      `${resource} is ${wanted}, as state(${JSON.stringify(resource)}) returns it, not ${shown(value)}`,
    );
  if (maker.kind === "create") {
    const resources = readResources(resource, items, rules, maker.rule, now);
    store.clear(resource);
    const kept: Resource[] = [];
    store.created.set(resource, kept);
    for (const one of resources) add(store, kept, one);
    const highest = resources.map(({ id }) => (/^\d{1,15}$/.test(id) ? Number(id) : 0));
    store.numbers.set(resource, Math.max(0, ...highest));
  } else {
    store.clear(resource);
    writeItems(maker.rule, store, structuredClone(items));
  }
}

const shown = (value: unknown): string =>
  Array.isArray(value) ? "a list of others" : value === null ? "null" : typeof value;

function unknownResource(resource: string, all: readonly OperationRule[]): string {
  const makers = all.filter(({ kind }) => kind === "create" || kind === "write");
  const known = [...new Set(makers.map(({ rule }) => String(rule.resource)))];
  if (known.length === 0) return `no resource ${JSON.stringify(resource)}: no operation creates or writes any`;
  return `no resource ${JSON.stringify(resource)}${nearestHint(resource, known)}; known: ${known.join(", ")}`;
}

const members = ["id", "state", "input", "created"];

function readResources(
  name: string,
  items: readonly JsonObject[],
  rules: readonly OperationRule[],
  maker: JsonObject,
  now: Date,
): Resource[] {
  const states = asList(maker.states).map(String);
  const known = new Set([...states, ...rules.flatMap(statesOf)]);
  const ids = new Set<string>();
  return items.map((item, index): Resource => {
    const place = `${name}[${index}]`;
    for (const member of Object.keys(item))
      if (!members.includes(member))
        throw new TypeError(
          `${place} has no member ${JSON.stringify(member)}${nearestHint(member, members)}; known: ${members.join(", ")}`,
        );
    const { id, state = states[0], input = {}, created = now } = item;
    if (!/^(string|number|bigint)$/.test(typeof id))
      throw new TypeError(`${place}.id is a string or a number, not ${shown(id)}`);
    if (ids.has(String(id))) throw new TypeError(`${place}.id is ${JSON.stringify(String(id))}, as is that of another`);
    ids.add(String(id));
    if (state !== undefined && !known.has(String(state)))
      throw new TypeError(
        `${place}.state is ${JSON.stringify(state)}, which no operation knows${nearestHint(String(state), known)}; known: ${[...known].join(", ")}`,
      );
    if (!isObject(input)) throw new TypeError(`${place}.input is an object, not ${shown(input)}`);
    if (!(created instanceof Date)) throw new TypeError(`${place}.created is a Date, not ${shown(created)}`);
    const common = { id: String(id), input: structuredClone(input), created };
    const at = states.indexOf(String(state));
    if (state === undefined) return { ...common, states, reads: 0 };
    if (at < 0) return { ...common, states, reads: 0, ended: String(state) };
    // A last state is one that has been seen; any other is seen next.
    const rest = states.slice(at);
    return { ...common, states: rest, reads: rest.length === 1 ? 1 : 0 };
  });
}

/** The states that a rule knows, and those that its operation documents. */
function statesOf({ kind, rule, operation }: OperationRule): string[] {
  if (kind === "end") return [String(rule.state)];
  const named = Object.keys(asObject(rule.states));
  if (kind !== "read") return kind === "list" ? named : [];
  const { document, responses, result } = operation;
  const schema = schemaAt(document, responses["200"]?.value, [...result, ...pathOf(rule.state)]);
  return [...named, ...(valuesOf(resolve(document, schema))?.known ?? []).map(String)];
}
