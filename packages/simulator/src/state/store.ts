import type { JsonObject } from "@cloudseal/openapi";

/** What a caller has created. */
export interface Resource {
  readonly id: string;
  readonly input: JsonObject;
  readonly states: readonly string[];
  readonly created: Date;
  /** How often it has been read. */
  reads: number;
  /** The state in which it was ended before its time. */
  ended?: string;
}

/** Values of one kind, by what tells them apart. */
export interface Written {
  readonly keyed: boolean;
  readonly values: Map<string, unknown>;
  /** How often each run was read that a value has started. */
  readonly runs: Map<string, number>;
}

/** What callers have created and written, by the name of the kind of resource. */
export interface Store {
  readonly created: Map<string, Resource[]>;
  readonly written: Map<string, Written>;
  /** How many resources of a kind there have been. */
  readonly numbers: Map<string, number>;
  /**
   * Counts an entry, and forgets the oldest ones as long as all together are too many.
   *
   * @param entry what tells it apart; one that is there already is counted anew, as the newest
   * @param size in bytes of memory, about
   */
  hold(entry: unknown, size: number, forget: () => void): void;
}

/** Resources and values that are held, and bytes of memory that they take, about: callers can make any number of them. */
const maxEntries = 10_000;
const maxBytes = 64 * 1024 * 1024;

/** A store with nothing in it. */
export function createStore(): Store {
  const held = new Map<unknown, { readonly size: number; readonly forget: () => void }>();
  let total = 0;
  return {
    created: new Map(),
    written: new Map(),
    numbers: new Map(),
    hold(entry, size, forget) {
      total += size - (held.get(entry)?.size ?? 0);
      held.delete(entry);
      held.set(entry, { size, forget });
      for (const [oldest, { size, forget }] of held) {
        if (held.size <= maxEntries && total <= maxBytes) break;
        held.delete(oldest);
        total -= size;
        forget();
      }
    },
  };
}
