import { diag } from "@opentelemetry/api";

/** What `act` gives; `undefined` when it throws, for what observes a call must not break it. OpenTelemetry's `diag` is told. */
export function quietly<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch (error) {
    try {
      diag.error("@cloudseal/core/opentelemetry", error);
    } catch {}
    return undefined;
  }
}
