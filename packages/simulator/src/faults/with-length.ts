import type { WireResponse } from "../http/wire-response.js";
import { bodyToCut } from "./body-to-cut.js";

/** An answer that has a body and whose head tells its length. */
export function withLength(answer: WireResponse): WireResponse {
  const body = bodyToCut(answer);
  return { ...answer, body, headers: { ...answer.headers, "content-length": String(body.length) } };
}
