/** A JSON object of unknown members. */
export type JsonObject = { readonly [key: string]: unknown };
