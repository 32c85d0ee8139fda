import type { Json } from "../spec-file.js";
import { shared } from "./shared.js";

/**
 * The schema of an answer.
 *
 * @param steps to the result, through the members of its envelope
 */
export function answerSchema(steps: readonly string[], hasRequestId: boolean): Json {
  let schema: Json = {
    type: "object",
    ...(hasRequestId && { required: ["RequestId"] }),
    properties: hasRequestId ? { RequestId: shared("schemas", "RequestId") } : {},
  };
  for (const step of [...steps].reverse())
    schema = {
      type: "object",
      required: [step],
      properties: { [step]: { description: "Envelope of every answer.", ...schema } },
    };
  return schema;
}
