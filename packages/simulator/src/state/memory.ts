import type { Resource } from "./resource.js";

/** What callers have created and written, by the name of the kind of resource. */
export interface Memory {
  readonly created: Map<string, Resource[]>;
  readonly written: Map<string, Written>;
}

/** Values of one kind, by what tells them apart. */
interface Written {
  readonly keyed: boolean;
  readonly values: Map<string, unknown>;
  /** How often each run was read that a value has started. */
  readonly runs: Map<string, number>;
}
