import type { JsonObject } from "../json-object.js";

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
