import { CloudError, TransportError } from "@cloudseal/core";
import { requestIdOf } from "@cloudseal/core/protocol";
import {
  type Attributes,
  type Context,
  context,
  createContextKey,
  diag,
  type Histogram,
  type MeterProvider,
  metrics,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  type TracerProvider,
  trace,
} from "@opentelemetry/api";
import type { Instrument } from "./hooks.js";
import { type CallHooks, type CallInfo, withoutValues } from "./hooks.js";

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
 *   `error.type` is the status, or the `kind`. It ends when the whole response is there.
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

/** Gives a call a span, active while the call runs, with an event for each retry, and measures it. */
export async function observeCall<Result>(
  tracer: Tracer,
  durations: () => Durations,
  { vendor, service, operation, region }: CallInfo,
  run: (hooks: CallHooks) => Promise<Result>,
): Promise<Result> {
  const start = performance.now();
  const outer = quietly(() => context.active()) ?? ROOT_CONTEXT;
  const method = `${service}/${operation}`;
  const call = { "rpc.system.name": `${vendor}-api`, "rpc.method": method };
  const attributes: Attributes = {
    ...call,
    "cloudseal.vendor": vendor,
    "cloudseal.service": service,
    "cloudseal.operation": operation,
    ...(region !== undefined && { "cloud.region": region }),
  };
  const span = quietly(() => tracer.startSpan(method, { kind: SpanKind.CLIENT, attributes }, outer));
  const own = span ? trace.setSpan(outer, span) : outer;
  let server: Attributes = {};
  let failure: unknown;
  const hooks: CallHooks = {
    surroundRequest: observeRequest(tracer, durations, own),
    onRequest: ({ url }) => {
      server = quietly(() => serverAttributes(url)) ?? {};
    },
    onResponse: ({ headers }) => {
      const id = requestIdOf(headers)?.slice(0, 100);
      if (id) quietly(() => span?.setAttribute("cloudseal.request_id", id));
    },
    onRetry: ({ attempt, delay, error }) => {
      const facts = { "cloudseal.attempt": attempt, "cloudseal.retry.delay": delay / 1000, ...failureDetails(error) };
      quietly(() => span?.addEvent("cloudseal.retry", facts));
    },
    onError: ({ error }) => {
      failure = error;
    },
  };
  try {
    return await runWithin(own, () => run(hooks));
  } catch (error) {
    failure ??= error;
    throw error;
  } finally {
    quietly(() => {
      span?.setAttributes(failure ? { ...server, ...failureDetails(failure) } : server);
      if (failure) span?.setStatus({ code: SpanStatusCode.ERROR });
      span?.end();
      const outcome = failure ? failureAttributes(failure) : {};
      durations().call.record((performance.now() - start) / 1000, { ...call, ...server, ...outcome }, own);
    });
  }
}

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

/** The histograms of calls and of requests, in seconds. */
export interface Durations {
  readonly call: Histogram;
  readonly request: Histogram;
}

/**
 * The histograms of a provider, or of the global one, whichever that is at the time: it may be registered after a client is
 * made, and unlike that of tracers the API's own does not pass on.
 */
export function durationsOf(given: MeterProvider | undefined): () => Durations {
  let known: MeterProvider | undefined;
  let durations: Durations | undefined;
  return () => {
    const provider = given ?? metrics.getMeterProvider();
    if (!durations || provider !== known) {
      const meter = provider.getMeter(scope.name, undefined, scope.options);
      const options = { unit: "s", advice: { explicitBucketBoundaries: boundaries } };
      known = provider;
      durations = {
        call: meter.createHistogram("rpc.client.call.duration", {
          ...options,
          description: "Measures the duration of an outgoing Remote Procedure Call (RPC).",
        }),
        request: meter.createHistogram("http.client.request.duration", {
          ...options,
          description: "Duration of HTTP client requests.",
        }),
      };
    }
    return durations;
  };
}

/** Those that the conventions of both metrics advise. */
const boundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

/** What spans and events say of a failure. Its message is left to the error: vendors quote the input in theirs. */
export function failureDetails(error: unknown): Attributes {
  const attributes = failureAttributes(error);
  if (!(error instanceof CloudError)) return attributes;
  attributes["cloudseal.error.kind"] = error.kind;
  if (error.requestId) attributes["cloudseal.request_id"] = error.requestId.slice(0, 100);
  return attributes;
}

/** What the metrics of a failed call say of the failure. */
export function failureAttributes(error: unknown): Attributes {
  if (!(error instanceof CloudError)) return { "error.type": "_OTHER" };
  const { kind, code } = error;
  // Whoever responds chooses the code; one that does not look like one would be a series of metrics of its own.
  if (!code || !/^[\w.:/-]{1,100}$/.test(code)) return { "error.type": kind };
  return { "error.type": code, "rpc.status_code": code };
}

/** The server of an address. */
export function serverAttributes(url: string): Attributes {
  const { hostname, port, protocol } = new URL(url);
  return {
    "server.address": hostname.replace(/^\[|\]$/g, ""),
    "server.port": Number(port) || (protocol === "https:" ? 443 : 80),
  };
}

/** The key by which the SDK, its propagators and instrumentations know; the same for all who look it up by this name. */
const suppressed = createContextKey("OpenTelemetry SDK Context Key SUPPRESS_TRACING");

/** A context in which no spans begin and no headers are added: `suppressTracing` of `@opentelemetry/core`, without that. */
export const suppressTracing = (context: Context): Context => context.setValue(suppressed, true);

/** Runs `run`, once, with `active` as the active context; without, where OpenTelemetry fails at that. */
export function runWithin<Result>(active: Context, run: () => Promise<Result>): Promise<Result> {
  // What it throws is its own, not OpenTelemetry's.
  const start = async () => run();
  let running: Promise<Result> | undefined;
  quietly(() =>
    context.with(active, () => {
      running = start();
    }),
  );
  return running ?? start();
}

/** What `act` gives; `undefined` when it throws, for what observes a call must not break it. OpenTelemetry's `diag` is notified. */
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

/** Who reports, and by which version of the semantic conventions. */
export const scope = {
  name: "@cloudseal/core/opentelemetry",
  options: { schemaUrl: "https://opentelemetry.io/schemas/1.45.0" },
};
