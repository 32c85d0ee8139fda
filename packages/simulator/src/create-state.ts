import { asObject } from "./as-object.js";
import type { Input } from "./input.js";
import type { Operation } from "./operation.js";
import { readPointer } from "./schema/schemas.js";
import { create } from "./state/create.js";
import { cutExample } from "./state/cut-example.js";
import { end } from "./state/end.js";
import { list } from "./state/list.js";
import type { Memory } from "./state/memory.js";
import type { NotFound } from "./state/not-found.js";
import { read } from "./state/read.js";
import { recall } from "./state/recall.js";
import type { Rule } from "./state/rule.js";
import { stateOf } from "./state/state-of.js";
import { write } from "./state/write.js";

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

const rules = new Map<string, Rule>(Object.entries({ write, recall, create, read, list, end }));

/** An empty state. */
export function createState(): State {
  const memory: Memory = { created: new Map(), written: new Map() };
  return {
    apply({ simulator, pages, result }, { path, query, body: inputBody }, body, now) {
      const call = {
        memory,
        input: { ...asObject(inputBody), ...query, ...path },
        result: asObject(readPointer(body, result)) as Record<string, unknown>,
        now,
        pages,
      };
      for (const [name, rule] of Object.entries(simulator)) {
        const notFound = rules.get(name)?.(asObject(rule), call);
        if (notFound) return notFound;
      }
      if (pages !== undefined && simulator.list === undefined) cutExample(pages, call.input, call.result);
      return undefined;
    },
    read(resource) {
      const resources = memory.created.get(resource);
      if (resources)
        return resources.map((one) => ({ id: one.id, state: stateOf(one), input: structuredClone(one.input) }));
      const store = memory.written.get(resource);
      if (!store) return undefined;
      return structuredClone(store.keyed ? [...store.values.values()] : store.values.get(""));
    },
  };
}
