import { assertNumbers } from "./assert-numbers.js";
import { attempt, type Chain, type FailedOutcome, type Outcome, secretsOf } from "./attempt.js";
import type { CallOptions, RetryOptions } from "./client-options.js";
import { type ClientState, defaultTimeout } from "./client-state.js";
import { CloudError } from "./cloud-error.js";
import type { CallHooks, CallInfo } from "./hooks.js";
import { messageOf } from "./message-of.js";
import { redact } from "./redact.js";
import { isRepeatable, retryDelay } from "./retry-delay.js";
import type { SerialisedInput } from "./serialise.js";
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
 * @param build makes the request from the input, at once: callers may change their input while the call waits
 * @throws CloudError when there is no answer. An answer that reports a failure is returned.
 */
export function execute<Credentials extends object>(
  state: ClientState<Credentials>,
  route: Route,
  build: () => SerialisedInput,
  call: CallOptions | null | undefined,
): Promise<Answer> {
  const { service, options } = state;
  const { protocol, name } = service;
  const info = { vendor: protocol.vendor, service: name, operation: route.name, region: options.region };
  const run = (hooks?: CallHooks) => attempts(state, route, build, call ?? {}, info, hooks);
  return options.instrument ? options.instrument(info, run) : run();
}

async function attempts<Credentials extends object>(
  state: ClientState<Credentials>,
  route: Route,
  build: () => SerialisedInput,
  call: CallOptions,
  info: CallInfo,
  own?: CallHooks,
): Promise<Answer> {
  const { options } = state;
  const listeners = own ? [...state.listeners, own] : state.listeners;
  const timeout = call.timeout ?? options.timeout ?? defaultTimeout;
  const retry = call.retry ?? options.retry ?? {};
  const chain: Chain = {
    info,
    call,
    listeners,
    surroundRequest: own?.surroundRequest,
    deadline: timeout > 0 ? performance.now() + timeout : Number.POSITIVE_INFINITY,
    attempts: retry === false ? 1 : (retry.attempts ?? 3),
    sent: 0,
    proofs: [],
    corrected: [],
  };
  let input: SerialisedInput;
  try {
    // The client's own were checked when it was made.
    if (call.timeout !== undefined || call.retry) assertNumbers({ timeout, ...retry });
    if (call.signal && typeof call.signal.addEventListener !== "function")
      throw new TypeError("signal is no AbortSignal: pass that of an AbortController");
    input = build();
  } catch (cause) {
    return end({ failure: { kind: "invalid", message: messageOf(cause), cause } });
  }
  let outcome = await attempt(state, route, chain, input);
  for (;;) {
    const { answer, failure } = outcome;
    if (!failure) {
      state.budget = Math.min(state.capacity, state.budget + 1);
      return answer as Answer;
    }
    const delay = delayAfter(state, route, chain, failure, retry || {});
    if (delay === undefined) return end(outcome);
    try {
      const error = errorOf(outcome);
      for (const { onRetry } of listeners) onRetry?.({ ...info, attempt: chain.sent, error, delay });
      await sleep(delay, call.signal);
    } catch (cause) {
      return end({ answer, failure: stopped(failure, cause) });
    }
    const before = chain.sent;
    const next = await attempt(state, route, chain, input);
    // Where nothing more could be sent, what the vendor said before is what the caller must know.
    if (next.failure && chain.sent === before && next.failure.kind !== "aborted")
      return end({ answer, failure: { ...failure, cause: errorOf(next) } });
    outcome = next;
  }

  function end(outcome: Outcome): Answer {
    const { answer, failure } = outcome;
    const error = errorOf(outcome);
    try {
      for (const { onError } of listeners) onError?.({ ...info, attempt: chain.sent, error });
    } catch (cause) {
      throw errorOf({ answer, failure: stopped(failure as FailedOutcome, cause) });
    }
    if (!answer || error.kind === "aborted") throw error;
    return { ...answer, failure: error };
  }

  function stopped(failure: FailedOutcome, cause: unknown): FailedOutcome {
    const message = call.signal?.aborted ? "aborted by the caller's signal" : messageOf(cause);
    return { ...failure, kind: "aborted", message, cause };
  }

  function errorOf({ answer, failure }: Outcome): CloudError {
    const facts = failure as FailedOutcome;
    const { kind, retryAfter, cause } = facts;
    const secrets = secretsOf(state.service.protocol, chain);
    const clean = (text: string | undefined) => text && redact(text, secrets);
    const message = redact(facts.message, secrets);
    return new CloudError({
      vendor: info.vendor,
      service: info.service,
      operation: info.operation,
      kind,
      message,
      status: answer?.response.status,
      code: clean(facts.code),
      requestId: clean(facts.requestId),
      retryAfter,
      attempts: chain.sent,
      retryable: isRepeatable(facts, route.idempotent),
      // What quotes a secret once may do so elsewhere.
      ...(cause !== undefined && message === facts.message && { cause }),
    });
  }
}

/** Milliseconds until the next attempt; `undefined` when none may follow. */
function delayAfter<Credentials extends object>(
  state: ClientState<Credentials>,
  route: Route,
  { sent, attempts, deadline }: Chain,
  failure: FailedOutcome,
  retry: RetryOptions,
): number | undefined {
  if (sent === 0 || sent >= attempts) return undefined;
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
