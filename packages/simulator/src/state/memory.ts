import type { Resource } from "./resource.js";

/** What callers have created and written, by the name of the kind of resource. */
export interface Memory {
  readonly created: Map<string, Resource[]>;
  readonly written: Map<string, { readonly keyed: boolean; readonly values: Map<string, unknown> }>;
}
