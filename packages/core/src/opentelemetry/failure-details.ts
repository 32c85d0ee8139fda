import { CloudError } from "@cloudseal/core";
import type { Attributes } from "@opentelemetry/api";
import { failureAttributes } from "./failure-attributes.js";

/** What spans and events say of a failure. Its message is left to the error: vendors quote the input in theirs. */
export function failureDetails(error: unknown): Attributes {
  const attributes = failureAttributes(error);
  if (!(error instanceof CloudError)) return attributes;
  attributes["cloudseal.error.kind"] = error.kind;
  if (error.requestId) attributes["cloudseal.request_id"] = error.requestId.slice(0, 100);
  return attributes;
}
