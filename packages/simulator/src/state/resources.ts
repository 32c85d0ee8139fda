import { asObject, get, type JsonObject, pathOf } from "@cloudseal/openapi";
import { sizeOf } from "../memory-size.js";
import { cutPage } from "./pages.js";
import { type NotFound, type Rule, type RuleCall, sameMembers, setMember, writeAt } from "./rule.js";
import type { Resource, Store } from "./store.js";

/** Makes a resource, unless too many are running. */
export const create: Rule = (rule, { store, input, result, now }) => {
  const name = String(rule.resource);
  const resources = store.created.get(name) ?? [];
  store.created.set(name, resources);
  const number = (store.numbers.get(name) ?? 0) + 1;
  const limit = Number(rule.limit ?? Number.POSITIVE_INFINITY);
  const running = resources.filter(isRunning).length;
  const fresh = rule.number === true ? String(number) : crypto.randomUUID().replaceAll("-", "");
  const id = running >= limit ? undefined : fresh;
  setMember(result, rule.last, resources.at(-1)?.id);
  setMember(result, rule.id, rule.number === true && id !== undefined ? Number(id) : id);
  setMember(result, rule.available, running + 1 < limit);
  for (const [member, value] of Object.entries(asObject(rule.set)))
    setMember(result, member, value === "now" ? now.getTime() : value);
  if (id === undefined) return undefined;
  store.numbers.set(name, number);
  const states = (rule.states as string[] | undefined) ?? [];
  add(store, resources, { id, input: structuredClone(input), states, created: now, reads: 0 });
  return undefined;
};

/** Keeps a resource as the newest of its kind. */
export function add(store: Store, resources: Resource[], resource: Resource): void {
  resources.push(resource);
  // The oldest of all is mostly the first of its kind.
  store.hold(resource, 256 + sizeOf(resource.input), () => resources.splice(resources.indexOf(resource), 1));
}

/** Returns a resource's state and moves it on by one. */
export const read: Rule = (rule, call) => {
  const { result } = call;
  const found = findResource(rule, call);
  if (!("id" in found)) {
    if (rule.none === undefined) return found;
    for (const member of Object.keys(result)) delete result[member];
    Object.assign(result, structuredClone(asObject(rule.none)));
    return undefined;
  }
  found.reads++;
  const state = stateOf(found);
  const member = String(rule.id);
  if (member in result) result[member] = found.id;
  writeAt(result, pathOf(rule.state), state);
  for (const [path, value] of Object.entries(asObject(asObject(rule.states)[state ?? ""])))
    writeAt(result, pathOf(path), value ?? undefined);
  return undefined;
};

/** Ends a resource that runs; one that has ended stays as it is. */
export const end: Rule = (rule, call) => {
  const found = findResource(rule, call);
  if (!("id" in found)) return found;
  if (isRunning(found)) found.ended = String(rule.state);
  return undefined;
};

/** Lists what was created or written; what is listed stays in its state. */
export const list: Rule = (rule, { store, input, result, pages }) => {
  const name = String(rule.resource);
  const path = pathOf(rule.items);
  const documented = get(result, ...path);
  const example = asObject(Array.isArray(documented) ? documented[0] : undefined);
  const created = (store.created.get(name) ?? [])
    .filter((resource) => rule.running !== true || isRunning(resource))
    .filter(({ id }) => ((rule.ids as string[] | undefined) ?? []).every((key) => String(input[key] ?? id) === id))
    .filter((resource) => sameMembers(rule.match, input, resource.input))
    .map((resource) => itemOf(resource, rule, example));
  const written = [...(store.written.get(name)?.values.values() ?? [])]
    .map((value): JsonObject => structuredClone(asObject(value)))
    .filter((value) => sameMembers(rule.match, input, value));
  const omit = (rule.omit as string[] | undefined) ?? [];
  const items = [...created, ...written].map((item) =>
    Object.fromEntries(Object.entries(item).filter(([member]) => !omit.includes(member))),
  );
  writeAt(result, path, pages === undefined ? items : cutPage(items, pages, rule, input, result));
  return undefined;
};

/** The state in which a resource was read last; its first one before that. */
export function stateOf({ ended, reads, states }: Resource): string | undefined {
  return ended ?? states[Math.max(0, Math.min(reads, states.length) - 1)];
}

/** A resource runs until it has been read in its last state, or was ended. */
const isRunning = ({ ended, reads, states }: Resource) => ended === undefined && reads < states.length;

/** The resource that the input names by its id; with `match`, the one made last with the same members. */
function findResource(rule: JsonObject, { store, input }: RuleCall): Resource | NotFound {
  const resources = store.created.get(String(rule.resource)) ?? [];
  const member = String(rule.id);
  const found =
    rule.match === undefined
      ? resources.find(({ id }) => id === String(input[member]))
      : resources.findLast((resource) => sameMembers(rule.match, input, resource.input));
  const named =
    rule.match === undefined ? `${member} ${JSON.stringify(String(input[member]))}` : `such a ${rule.resource}`;
  return found ?? { message: `${named} does not exist`, ...asObject(rule.notFound) };
}

/** How a list shows a resource: the documented item, with what is known of this one in its place. */
function itemOf(resource: Resource, rule: JsonObject, example: JsonObject): JsonObject {
  const item: Record<string, unknown> = structuredClone(example);
  for (const [member, value] of Object.entries(resource.input))
    if (member in item) item[member] = structuredClone(value);
  const state = stateOf(resource);
  setMember(item, rule.id, resource.id);
  setMember(item, rule.state, state);
  for (const member of Object.keys(asObject(rule.set))) setMember(item, member, resource.created.getTime());
  for (const [member, value] of Object.entries(asObject(asObject(rule.states)[state ?? ""])))
    setMember(item, member, value ?? undefined);
  return item;
}
