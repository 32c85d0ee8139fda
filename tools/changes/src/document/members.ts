import type { JsonObject } from "../json/json-object.js";

/** A member of an object's schema. */
export interface Member {
  schema: unknown;
  required: boolean;
  /** What a parameter says beside its schema. */
  about: JsonObject;
}

/** The members of an object's schema by name. */
export type Members = Map<string, Member>;
