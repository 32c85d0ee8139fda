import { headersOf, type Wire } from "./wire.js";

/** The names that a request says it has signed. */
export const signedHeadersOf = (wire: Wire): string[] =>
  /SignedHeaders=([^,]*)/.exec(headersOf(wire).authorization ?? "")?.[1]?.split(";") ?? [];
