import { TransportError } from "@cloudseal/core";
import { type Attributes, type Context, SpanKind, SpanStatusCode, type Tracer, trace } from "@opentelemetry/api";
import type { CallHooks } from "../hooks.js";
import { withoutValues } from "../without-values.js";
import type { Durations } from "./durations.js";
import { quietly } from "./quietly.js";
import { runWithin } from "./run-within.js";
import { serverAttributes } from "./server-attributes.js";
import { suppressTracing } from "./suppress-tracing.js";

/**
 * Gives every request of a call a span of its own and measures it. Below that span there is nothing: instrumentations of
 * the platform's HTTP clients would report each request once more, and send their headers to the vendor.
 */
export const observeRequest =
  (tracer: Tracer, durations: () => Durations, parent: Context): NonNullable<CallHooks["surroundRequest"]> =>
  async ({ method, url, attempt }, send) => {
    const start = performance.now();
    const request = { "http.request.method": method, ...quietly(() => serverAttributes(url)) };
    const attributes: Attributes = { ...request, "url.full": withoutValues(url) };
    if (attempt > 1) attributes["http.request.resend_count"] = attempt - 1;
    const span = quietly(() => tracer.startSpan(method, { kind: SpanKind.CLIENT, attributes }, parent));
    const own = span ? trace.setSpan(parent, span) : parent;
    const end = (outcome: Attributes) =>
      quietly(() => {
        span?.setAttributes(outcome);
        if (outcome["error.type"]) span?.setStatus({ code: SpanStatusCode.ERROR });
        span?.end();
        durations().request.record((performance.now() - start) / 1000, { ...request, ...outcome }, own);
      });
    try {
      const response = await runWithin(suppressTracing(own), send);
      const { status } = response;
      end({ "http.response.status_code": status, ...(status >= 400 && { "error.type": String(status) }) });
      return response;
    } catch (error) {
      end({ "error.type": error instanceof TransportError ? error.kind : "_OTHER" });
      throw error;
    }
  };
