import type { JsonObject } from "./json/json-object.js";

/** What callers of a client package see of it. */
export interface Surface {
  /** `@cloudseal/<vendor>-<service>` */
  name: string;
  version: string;
  /** The service document. */
  document: JsonObject;
  /** The declarations of `types.gen.ts`. */
  types: string;
  /** Names of types that `types` declares. */
  typeNames: ReadonlySet<string>;
  /** All names that the package exports, those of types included. */
  exports: ReadonlySet<string>;
  /** Names of the client's methods. */
  methods: ReadonlySet<string>;
  /** Text of the generated sources by path; nothing where a package has only its declarations. */
  sources: ReadonlyMap<string, string>;
}
