import type { JsonObject } from "../json/json-object.js";

/** An operation of a service document. */
export interface Operation {
  name: string;
  /** Its path in the document. */
  path: string;
  method: string;
  /** The operation object. */
  operation: JsonObject;
}
