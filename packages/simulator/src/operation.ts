import type { JsonObject } from "./json.js";
import type { Located } from "./schema/schemas.js";

export interface Parameter extends Located {
  readonly name: string;
  readonly in: "query" | "path" | "header";
  readonly required: boolean;
}

/** An operation of a service document, with what the server needs of it. */
export interface Operation {
  readonly document: JsonObject;
  readonly vendor: string;
  readonly service: string;
  readonly id: string;
  readonly method: string;
  /** Path template on the wire. */
  readonly path: string;
  /** Header that names the operation; absent when method and path do. */
  readonly actionHeader?: string;
  /** Constant headers, lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly parameters: readonly Parameter[];
  readonly body?: Located & { readonly contentType: string; readonly required: boolean };
  /** Schemas of the JSON answers by status. */
  readonly answers: Readonly<Record<string, Located>>;
  /** First documented example of the success. */
  readonly example: unknown;
  /** JSON pointer to the result in the success body. */
  readonly result: string;
  readonly rateLimit?: { readonly requests: number; readonly per: string };
  /** How the simulator keeps state for it (`x-cloudseal.simulator`). */
  readonly simulator: JsonObject;
  /** How its result comes in pages (`x-cloudseal.pages`), if it does. */
  readonly pages?: JsonObject;
}
