import type { Json } from "./find-clients.js";

/** A resource that a call has made. */
export interface Made {
  readonly id: string;
  /** What it was made with. */
  readonly input: Json;
}

/**
 * The part of an operation's input by which it finds a resource.
 *
 * @param simulator `x-cloudseal.simulator` of the operation
 */
export function matchingInput({ read, list, end }: Json, { id, input }: Made): Json {
  const { match = [] } = read ?? list ?? {};
  const byId = read && !read.match ? [read.id] : end ? [end.id] : (list?.ids ?? []);
  const same = match.filter((name: string) => Object.hasOwn(input, name)).map((name: string) => [name, input[name]]);
  return Object.fromEntries([...byId.map((name: string) => [name, id]), ...same]);
}
