import {
  type Attributes,
  context,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from "@opentelemetry/api";
import type { CallHooks, CallInfo } from "../hooks.js";
import { requestIdOf } from "../request-id-of.js";
import type { Durations } from "./durations.js";
import { failureAttributes } from "./failure-attributes.js";
import { failureDetails } from "./failure-details.js";
import { observeRequest } from "./observe-request.js";
import { quietly } from "./quietly.js";
import { runWithin } from "./run-within.js";
import { serverAttributes } from "./server-attributes.js";

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
