import type { Instrument } from "@cloudseal/core";
import { type MeterProvider, type TracerProvider, trace } from "@opentelemetry/api";
import { durationsOf } from "./durations.js";
import { observeCall } from "./observe-call.js";
import { scope } from "./scope.js";

/** Where spans and measurements go. */
export interface OpenTelemetryOptions {
  /** Default: the global one. */
  tracerProvider?: TracerProvider | undefined;
  /** Default: the global one. */
  meterProvider?: MeterProvider | undefined;
}

/**
 * Reports every call of a client to OpenTelemetry, by version 1.45.0 of its semantic conventions for RPC and HTTP clients,
 * of which those of RPC are stable since. Where no SDK is registered it does nothing.
 *
 * - A client span `<service>/<operation>` for the call, active while the call runs. It is an error if the call fails,
 *   whatever the HTTP status: `error.type` is the vendor's code, or else the error's `kind`. An event
 *   `cloudseal.retry` for each retry, with `cloudseal.retry.delay` in seconds.
 * - Below it a client span for each request, which is an error from status 400 on or if there is no whole response:
 *   `error.type` is the status, or the `kind`. It ends when the whole answer is there.
 * - The histograms `rpc.client.call.duration` and `http.client.request.duration`, in seconds.
 *
 * What the conventions have no name for is `cloudseal.vendor`, `.service`, `.operation`, `.request_id`, `.attempt` and
 * `.error.kind`. No header, body or message of an error is reported, and of a query (`url.full`) the names without the values.
 *
 * No trace context is sent to the vendors: ids of your traces are none of their business, and some sign all headers.
 * Instrumentations of HTTP clients, which would add it, are kept from these requests.
 *
 * @example
 * const sas = createSasClient({ region: "cn-shanghai", instrument: openTelemetry() });
 * @see https://opentelemetry.io/docs/specs/semconv/rpc/rpc-spans/
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/
 */
export function openTelemetry({ tracerProvider, meterProvider }: OpenTelemetryOptions = {}): Instrument {
  const provider = tracerProvider ?? trace.getTracerProvider();
  const tracer = provider.getTracer(scope.name, undefined, scope.options);
  const durations = durationsOf(meterProvider);
  return (call, run) => observeCall(tracer, durations, call, run);
}
