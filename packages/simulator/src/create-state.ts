import { asObject } from "./as-object.js";
import type { Input } from "./input.js";
import type { JsonObject } from "./json-object.js";
import type { Operation } from "./operation.js";
import { readPointer } from "./schema/read-pointer.js";

interface Resource {
  readonly id: string;
  readonly input: JsonObject;
  readonly states: readonly string[];
  /** How often it has been read. */
  reads: number;
}

/** What callers have created and written. */
export interface State {
  /**
   * Does what `x-cloudseal.simulator` says of the operation and puts its traces into `body`, the documented example.
   *
   * @returns what to say when the input names a resource that does not exist
   */
  apply(operation: Operation, input: Input, body: unknown, now: Date): NotFound | undefined;
  /** A copy of what is stored. */
  read(resource: string): unknown;
}

/** Members that the operation's spec sets replace those that the vendor's server half would choose. */
interface NotFound {
  readonly status?: number;
  readonly code?: string;
  readonly message: string;
}

/** An empty state. */
export function createState(): State {
  const created = new Map<string, Resource[]>();
  const written = new Map<string, { keyed: boolean; values: Map<string, unknown> }>();

  /** A resource is what was created; it runs until it has been read in its last state. */
  const create = (rule: JsonObject, input: JsonObject, result: Record<string, unknown>, now: Date) => {
    const name = String(rule.resource);
    const resources = created.get(name) ?? [];
    created.set(name, resources);
    const states = (rule.states as string[] | undefined) ?? [];
    const limit = Number(rule.limit ?? Number.POSITIVE_INFINITY);
    const running = resources.filter(({ reads, states }) => reads < states.length).length;
    const set = (member: unknown, value: unknown) => {
      if (typeof member !== "string") return;
      if (value === undefined) delete result[member];
      else result[member] = value;
    };
    const isFull = running >= limit;
    const id = isFull ? undefined : crypto.randomUUID().replaceAll("-", "");
    set(rule.last, resources.at(-1)?.id);
    set(rule.id, id);
    set(rule.available, running + 1 < limit);
    for (const [member, value] of Object.entries(asObject(rule.set)))
      set(member, value === "now" ? now.getTime() : value);
    if (id !== undefined) resources.push({ id, input: structuredClone(input), states, reads: 0 });
    return undefined;
  };

  const read = (rule: JsonObject, input: JsonObject, result: Record<string, unknown>): NotFound | undefined => {
    const member = String(rule.id);
    const id = String(input[member]);
    const resource = created.get(String(rule.resource))?.find((one) => one.id === id);
    if (!resource) return { message: `${member} ${JSON.stringify(id)} does not exist`, ...asObject(rule.notFound) };
    const state = resource.states[Math.min(resource.reads++, resource.states.length - 1)];
    if (member in result) result[member] = id;
    const pointer = String(rule.state);
    const holder = readPointer(result, pointer.slice(0, pointer.lastIndexOf("/")));
    (asObject(holder) as Record<string, unknown>)[pointer.slice(pointer.lastIndexOf("/") + 1)] = state;
    return undefined;
  };

  const write = (rule: JsonObject, input: JsonObject) => {
    const keys = Array.isArray(rule.key) ? (rule.key as string[]) : undefined;
    const name = String(rule.resource);
    const store = written.get(name) ?? { keyed: keys !== undefined, values: new Map() };
    written.set(name, store);
    const items = typeof rule.items === "string" ? input[rule.items] : input;
    if (keys === undefined) return void store.values.set("", structuredClone(items));
    for (const item of Array.isArray(items) ? items : [items])
      if (item !== undefined)
        store.values.set(keys.map((key) => String(asObject(item)[key])).join("\n"), structuredClone(item));
  };

  return {
    apply(operation, { path, query, body: inputBody }, body, now) {
      const input = { ...asObject(inputBody), ...query, ...path };
      const result = asObject(readPointer(body, operation.result)) as Record<string, unknown>;
      const rules = operation.simulator;
      if (rules.write !== undefined) write(asObject(rules.write), input);
      if (rules.create !== undefined) return create(asObject(rules.create), input, result, now);
      if (rules.read !== undefined) return read(asObject(rules.read), input, result);
      return undefined;
    },
    read(resource) {
      const resources = created.get(resource);
      if (resources)
        return resources.map(({ id, input, states, reads }) => ({
          id,
          state: states[Math.max(0, Math.min(reads, states.length) - 1)],
          input: structuredClone(input),
        }));
      const store = written.get(resource);
      if (!store) return undefined;
      return structuredClone(store.keyed ? [...store.values.values()] : store.values.get(""));
    },
  };
}
