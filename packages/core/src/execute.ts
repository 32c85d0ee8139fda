import { attempt, type Chain, type FailedOutcome } from "./attempt.js";
import type { CallOptions } from "./client-options.js";
import type { ClientState } from "./client-state.js";
import { CloudError } from "./cloud-error.js";
import type { Hooks } from "./hooks.js";
import { redact } from "./redact.js";
import { isRepeatable, retryDelay } from "./retry-delay.js";
import type { Fill, SerialisedInput } from "./serialise.js";
import type { Route } from "./service.js";
import { sleep } from "./sleep.js";
import type { TransportResponse } from "./transport/transport.js";

/** An answer and what it says. */
export interface Answer {
  readonly response: TransportResponse;
  /** The parsed body; `undefined` when it is empty or not JSON. */
  readonly body: unknown;
  /** Set when the call failed, whatever the status. */
  readonly failure?: CloudError;
}

/**
 * One call: serialise, then sign, send and classify until an attempt succeeds or no other may follow.
 *
 * @param build makes the request from the input, once, before anything is sent
 * @throws CloudError when there is no answer. An answer that reports a failure is returned.
 */
export function execute<Credentials extends object>(
  state: ClientState<Credentials>,
  route: Route,
  build: (fill: Fill) => SerialisedInput,
  call: CallOptions,
): Promise<Answer> {
  const { service, options } = state;
  const run = (hooks?: Hooks) => attempts(state, route, build, call, hooks ? [options, hooks] : [options]);
  if (!options.instrument) return run();
  return options.instrument({ vendor: service.protocol.vendor, service: service.name, operation: route.name }, run);
}

async function attempts<Credentials extends object>(
  state: ClientState<Credentials>,
  route: Route,
  build: (fill: Fill) => SerialisedInput,
  call: CallOptions,
  listeners: readonly Hooks[],
): Promise<Answer> {
  const { service, options } = state;
  const operation = route.name;
  const timeout = call.timeout ?? options.timeout ?? 30_000;
  const deadline = timeout > 0 ? performance.now() + timeout : Number.POSITIVE_INFINITY;
  const chain: Chain = { call, listeners, build, deadline, sent: 0, secrets: [], corrected: new Set() };
  for (;;) {
    const { answer, failure } = await attempt(state, route, chain);
    if (!failure) {
      state.budget = Math.min(state.capacity, state.budget + 1);
      return answer as Answer;
    }
    const fail = (facts: FailedOutcome) => {
      const { kind, code, requestId, retryAfter, cause } = facts;
      const message = redact(facts.message, chain.secrets);
      return new CloudError({
        vendor: service.protocol.vendor,
        service: service.name,
        operation,
        kind,
        message,
        status: answer?.response.status,
        code,
        requestId,
        retryAfter,
        attempts: chain.sent,
        retryable: isRepeatable(facts, route.idempotent),
        // What quotes a secret once may do so elsewhere.
        ...(cause !== undefined && message === facts.message && { cause }),
      });
    };
    const error = fail(failure);
    const delay = delayAfter(state, route, chain, failure);
    try {
      if (delay === undefined)
        for (const { onError } of listeners) onError?.({ operation, attempt: chain.sent, error });
      else {
        for (const { onRetry } of listeners) onRetry?.({ operation, attempt: chain.sent, error, delay });
        await sleep(delay, call.signal);
        continue;
      }
    } catch (cause) {
      const message = call.signal?.aborted ? "aborted by the caller's signal" : String(cause);
      throw fail({ kind: "aborted", message, cause });
    }
    if (!answer) throw error;
    return { ...answer, failure: error };
  }
}

/** Milliseconds until the next attempt; `undefined` when none may follow. */
function delayAfter<Credentials extends object>(
  state: ClientState<Credentials>,
  route: Route,
  { call, sent, deadline }: Chain,
  failure: FailedOutcome,
): number | undefined {
  const { retry = state.options.retry ?? {} } = call;
  if (retry === false || sent === 0 || sent >= (retry.attempts ?? 3)) return undefined;
  if (failure.corrected) return 0;
  if (!isRepeatable(failure, route.idempotent) || state.budget < 5) return undefined;
  const { baseDelay = 100 } = retry;
  const first =
    failure.kind === "throttled" ? Math.max(baseDelay, state.service.protocol.throttleDelay ?? 500) : baseDelay;
  const delay = retryDelay(sent, first, failure.retryAfter, retry);
  if (delay === undefined || performance.now() + delay >= deadline) return undefined;
  state.budget -= 5;
  return delay;
}
