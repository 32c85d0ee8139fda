import type { JsonObject } from "@cloudseal/openapi";

/** A resource that a caller has created. */
export interface Resource {
  readonly id: string;
  readonly input: JsonObject;
  readonly states: readonly string[];
  readonly created: Date;
  /** How often it has been read. */
  reads: number;
  /** The state in which it was ended early. */
  ended?: string;
}

/** Values of one kind by their keys. */
export interface Written {
  readonly keyed: boolean;
  readonly values: Map<string, unknown>;
  /** How often each run that a value has started was read. */
  readonly runs: Map<string, number>;
}

/** Created resources and written values, by the name of their kind. */
export interface Store {
  readonly created: Map<string, Resource[]>;
  readonly written: Map<string, Written>;
  /** How many resources of a kind there have been. */
  readonly numbers: Map<string, number>;
  /**
   * Counts an entry, and forgets the oldest ones while there are too many.
   *
   * @param entry its identity; one that is there already is counted anew, as the newest
   * @param size in bytes of memory, about
   */
  hold(entry: unknown, size: number, forget: () => void): void;
  /** Forgets all resources and values of a kind. */
  clear(resource: string): void;
}

/** The number of resources and values, and about the bytes of memory that they take: callers can make any number. */
const maxEntries = 10_000;
const maxBytes = 64 * 1024 * 1024;

export function createStore(): Store {
  const held = new Map<unknown, { readonly size: number; readonly forget: () => void }>();
  let total = 0;
  const release = (entry: unknown) => {
    total -= held.get(entry)?.size ?? 0;
    held.delete(entry);
  };
  const created = new Map<string, Resource[]>();
  const written = new Map<string, Written>();
  return {
    created,
    written,
    numbers: new Map(),
    hold(entry, size, forget) {
      release(entry);
      total += size;
      held.set(entry, { size, forget });
      for (const [oldest, { forget }] of held) {
        if (held.size <= maxEntries && total <= maxBytes) break;
        release(oldest);
        forget();
      }
    },
    clear(resource) {
      for (const one of created.get(resource) ?? []) release(one);
      for (const key of written.get(resource)?.values.keys() ?? []) release(entryOf(resource, key));
      created.delete(resource);
      written.delete(resource);
    },
  };
}

/** The identity of a written value. */
export const entryOf = (resource: string, key: string): string => `${resource}\n${key}`;
