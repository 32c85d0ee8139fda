import { CloudError } from "@cloudseal/core";
import type { Attributes } from "@opentelemetry/api";

/** What the metrics of a failed call say of the failure. */
export function failureAttributes(error: unknown): Attributes {
  if (!(error instanceof CloudError)) return { "error.type": "_OTHER" };
  const { kind, code } = error;
  // Whoever answers chooses the code; one that does not look like one would be a series of metrics of its own.
  if (!code || !/^[\w.:/-]{1,100}$/.test(code)) return { "error.type": kind };
  return { "error.type": code, "rpc.status_code": code };
}
