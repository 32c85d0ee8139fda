import { attempt, type Chain, type FailedOutcome, secretsOf } from "./attempt.js";
import type { CallOptions } from "./client-options.js";
import type { ClientState } from "./client-state.js";
import { CloudError } from "./cloud-error.js";
import type { CallHooks, CallInfo } from "./hooks.js";
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
  const { protocol, name } = service;
  const info = { vendor: protocol.vendor, service: name, operation: route.name, region: options.region };
  const run = (hooks?: CallHooks) => attempts(state, route, build, call, info, hooks);
  return options.instrument ? options.instrument(info, run) : run();
}

async function attempts<Credentials extends object>(
  state: ClientState<Credentials>,
  route: Route,
  build: (fill: Fill) => SerialisedInput,
  call: CallOptions,
  info: CallInfo,
  own?: CallHooks,
): Promise<Answer> {
  const { options } = state;
  const listeners = own ? [...state.listeners, own] : state.listeners;
  const timeout = call.timeout ?? options.timeout ?? 30_000;
  const deadline = timeout > 0 ? performance.now() + timeout : Number.POSITIVE_INFINITY;
  const { surroundRequest } = own ?? {};
  const chain: Chain = {
    info,
    call,
    listeners,
    surroundRequest,
    build,
    deadline,
    sent: 0,
    proofs: [],
    corrected: [],
  };
  for (;;) {
    const { answer, failure } = await attempt(state, route, chain);
    if (!failure) {
      state.budget = Math.min(state.capacity, state.budget + 1);
      return answer as Answer;
    }
    const fail = (facts: FailedOutcome) => {
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
    };
    const stopped = (cause: unknown) =>
      fail({
        kind: "aborted",
        message: call.signal?.aborted ? "aborted by the caller's signal" : String(cause),
        cause,
      });
    let error = fail(failure);
    let complete = answer;
    const delay = delayAfter(state, route, chain, failure);
    if (delay !== undefined)
      try {
        for (const { onRetry } of listeners) onRetry?.({ ...info, attempt: chain.sent, error, delay });
        await sleep(delay, call.signal);
        continue;
      } catch (cause) {
        error = stopped(cause);
        complete = undefined;
      }
    try {
      for (const { onError } of listeners) onError?.({ ...info, attempt: chain.sent, error });
    } catch (cause) {
      throw stopped(cause);
    }
    if (!complete) throw error;
    return { ...complete, failure: error };
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
