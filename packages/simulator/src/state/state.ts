import { asObject, get } from "@cloudseal/openapi";
import type { Input } from "../handle/input.js";
import type { Operation } from "../operation.js";
import { cutExample } from "./pages.js";
import { create, end, list, read, stateOf } from "./resources.js";
import type { NotFound, Rule } from "./rule.js";
import { seed } from "./seed.js";
import { createStore } from "./store.js";
import { recall, write } from "./values.js";

/** The state that callers have created and written. */
export interface State {
  /**
   * Applies the rules of the operation's `x-cloudseal.simulator`, which change `body`, a copy of the documented example.
   *
   * @returns the error when the input names a resource that does not exist
   */
  apply(operation: Operation, input: Input, body: unknown, now: Date): NotFound | undefined;
  /** A copy of what is stored. */
  read(resource: string): unknown;
  /** Puts a value in the place of what is stored. @throws TypeError if the specs know no such resource or state of it */
  seed(resource: string, value: unknown, now: Date): void;
}

const rules = new Map<string, Rule>(Object.entries({ write, recall, create, read, list, end }));

/** @param operations those whose rules name the resources */
export function createState(operations: readonly Operation[] = []): State {
  const store = createStore();
  return {
    apply({ simulator, pages, result }, { path, query, body: inputBody }, body, now) {
      const call = {
        store,
        input: { ...asObject(inputBody), ...query, ...path },
        result: asObject(get(body, ...result)) as Record<string, unknown>,
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
    seed: (resource, value, now) => seed(operations, store, resource, value, now),
    read(resource) {
      const resources = store.created.get(resource);
      if (resources)
        return resources.map((one) => ({ id: one.id, state: stateOf(one), input: structuredClone(one.input) }));
      const written = store.written.get(resource);
      if (!written) return undefined;
      return structuredClone(written.keyed ? [...written.values.values()] : written.values.get(""));
    },
  };
}
