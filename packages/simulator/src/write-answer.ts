import { stringifyJson } from "@cloudseal/core";
import type { Call } from "./calls.js";
import { plainAnswer } from "./http/plain-answer.js";
import type { WireResponse } from "./http/wire-response.js";
import type { Operation } from "./operation.js";
import type { Answer } from "./vendor-server.js";
import type { World } from "./world.js";

/** Writes an answer as JSON; one that does not fit its schema becomes a 500 that says so. */
export function writeAnswer(
  { status, headers, body }: Answer,
  operation: Operation | undefined,
  { validate }: World,
  call: Call,
  isRefusal: boolean,
): WireResponse {
  // Some vendors answer errors with status 200: their schema stands under `default`.
  const { answers } = operation ?? {};
  const schema =
    (isRefusal && status === 200 ? undefined : answers?.[status]) ?? (isRefusal ? answers?.default : undefined);
  if (operation && schema && body !== undefined) {
    const problems = validate(operation.document, schema.pointer, body, "the answer").map(({ message }) => message);
    call.answerSchema = problems.length === 0 ? "ok" : problems;
    if (problems.length > 0) {
      delete call.code;
      return plainAnswer(500, `the answer of ${operation.id} does not fit its schema: ${problems.join("; ")}`);
    }
  }
  if (body === undefined) {
    // No body is right where none is documented.
    if (operation && !schema) call.answerSchema = "ok";
    return { status, headers: { ...headers }, body: "" };
  }
  return { status, headers: { ...headers, "content-type": "application/json" }, body: stringifyJson(body) };
}
