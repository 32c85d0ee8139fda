import { defaults } from "../defaults.js";
import { type CloudError, messageOf } from "../errors.js";
import type { abortError, TransportError } from "../transport/transport.js";
import type { CallResult, FailedOutcome, Outcome, Received } from "./attempt.js";
import { parseHttpDate, timeOf } from "./clock.js";
import type { CallContext, notify, stepError } from "./context.js";
import { classify } from "./failure.js";
import { recover } from "./recover.js";
import { isRepeatable, retryAfterOf, retryDelay } from "./retry.js";
import { shownFailure, shownResponse } from "./shown.js";
import type { bounded, sleep } from "./sleep.js";
import type { ClientState } from "./state.js";

/** What the rest of the pipeline does, which is loaded already: passed in, so that none of it is loaded twice. */
export interface Parts {
  attempt(context: CallContext): Promise<Outcome>;
  commitClock(context: CallContext): void;
  readonly bounded: typeof bounded;
  readonly sleep: typeof sleep;
  readonly notify: typeof notify;
  readonly stepError: typeof stepError;
  readonly abortError: typeof abortError;
  readonly CloudError: typeof CloudError;
  readonly TransportError: typeof TransportError;
}

type FailedAttempt = Outcome & { failure: FailedOutcome };

/**
 * What follows a failed attempt of a call: others, as long as they may follow, and the end of the call.
 *
 * @returns the response of the attempt that succeeded, or one that reports the failure
 * @throws CloudError when there is no response
 */
export async function settle(context: CallContext, failed: Outcome, parts: Parts): Promise<CallResult> {
  let outcome = read(context, failed, parts);
  while (outcome.failure) {
    const next = await attemptAfter(context, outcome as FailedAttempt, parts);
    outcome = next.outcome;
    if (next.isLast) return end(context, outcome as FailedAttempt, parts);
  }
  return outcome.received as Received;
}

/** An attempt with what its response says of its failure. */
function read({ state, route, options }: CallContext, { unread, ...outcome }: Outcome, { stepError }: Parts): Outcome {
  if (!unread || !outcome.received) return outcome;
  try {
    const failure = classify(state.service, route, outcome.received.response, unread);
    return { ...outcome, ...(failure && { failure }) };
  } catch (thrown) {
    return { ...outcome, failure: stepError("protocol", thrown, options) };
  }
}

/** Failures that tell nothing of who called, since that was in order. */
const isAuthentic = ({ kind, code }: FailedOutcome) =>
  code !== undefined && /^(permission|quota|invalid|notFound|failed)$/.test(kind);

/** What follows a failed attempt: another one, or the end of the call. */
async function attemptAfter(
  context: CallContext,
  failed: FailedAttempt,
  parts: Parts,
): Promise<{ outcome: Outcome; isLast?: boolean }> {
  const { options, info, sent, listeners } = context;
  let { failure } = failed;
  try {
    const { recovered, cause } = await recover(context, failed, parts.bounded);
    if (cause !== undefined) failure = { ...failure, cause };
    const outcome = { ...failed, failure };
    const delay = recovered && sent < context.maxAttempts ? 0 : delayAfter(context, outcome);
    if (delay === undefined) return { outcome, isLast: true };
    if (listeners.some(({ onRetry }) => onRetry)) {
      const error = errorOf(context, outcome, parts);
      parts.notify(context, "onRetry", () => ({ ...info, attempt: sent, error, delay }));
    }
    await parts.sleep(delay, options.signal);
  } catch (thrown) {
    return { outcome: { ...failed, failure: stopped(context, failure, thrown, parts) }, isLast: true };
  }
  const outcome = read(context, await parts.attempt(context), parts);
  // Where nothing more could be sent, what the vendor said before is what the caller must know.
  if (outcome.failure && context.sent === sent && !options.signal?.aborted && outcome.failure.kind !== "aborted")
    return {
      outcome: { ...failed, failure: { ...failure, cause: errorOf(context, outcome as FailedAttempt, parts) } },
      isLast: true,
    };
  return { outcome };
}

/** Milliseconds until the next attempt; `undefined` when none may follow. */
function delayAfter(
  { state, route, options, sent, maxAttempts, deadline }: CallContext,
  { received, failure }: FailedAttempt,
): number | undefined {
  if (sent === 0 || sent >= maxAttempts || options.signal?.aborted) return undefined;
  if (!isRepeatable(failure, options.idempotent ?? route.idempotent)) return undefined;
  const retry = (options.retry ?? state.options.retry) || {};
  const { baseDelay = defaults.baseDelay } = retry;
  const { throttleDelay = defaults.throttleDelay } = state.service.protocol;
  const first = failure.kind === "throttled" ? Math.max(baseDelay, throttleDelay) : baseDelay;
  const delay = retryDelay(sent, first, retryAfter(state, received, failure), retry);
  if (delay === undefined || performance.now() + delay >= deadline) return undefined;
  return state.budget.spend() ? delay : undefined;
}

/** Milliseconds that the response says to wait. */
function retryAfter(
  { options }: ClientState<object>,
  received: Received | undefined,
  failure: FailedOutcome,
): number | undefined {
  if (failure.retryAfter !== undefined || !received) return failure.retryAfter;
  const { "retry-after": header, date } = received.response.headers;
  return retryAfterOf(header, failure.serverTime ?? (parseHttpDate(date) || nowBy(options.clock)));
}

/** A clock that fails has been reported by the attempt. */
function nowBy(clock: (() => Date) | undefined): number {
  try {
    return timeOf(clock);
  } catch {
    return Date.now();
  }
}

/** The end of a call that failed: the listeners are notified, and what was sent and received is shown without secrets. */
function end(context: CallContext, outcome: FailedAttempt, parts: Parts): CallResult {
  const { received, failure } = outcome;
  const error = errorOf(context, outcome, parts);
  if (isAuthentic(failure)) parts.commitClock(context);
  try {
    parts.notify(context, "onError", () => ({ ...context.info, attempt: context.sent, error }));
  } catch (thrown) {
    throw errorOf(context, { ...outcome, failure: stopped(context, failure, thrown, parts) }, parts);
  }
  if (!received || error.kind === "aborted") throw error;
  // For client.http alone; methods throw the error.
  return { response: shownResponse(context, received.response), body: undefined, failure: error };
}

/** A call that its caller, or a listener, stopped after an attempt had failed: the text tells what did not stop it. */
function stopped(
  { options: { signal } }: Pick<CallContext, "options">,
  failure: FailedOutcome,
  thrown: unknown,
  { abortError, TransportError }: Parts,
): FailedOutcome {
  const { kind, message, cause } = signal?.aborted
    ? abortError(signal)
    : thrown instanceof TransportError
      ? thrown
      : { kind: "aborted" as const, message: messageOf(thrown), cause: (thrown as Error).cause };
  return { ...failure, kind, message: failure.code ? `${message}, after ${failure.code}` : message, cause };
}

/** The error of a failed attempt, without secrets. */
function errorOf(context: CallContext, { received, failure }: FailedAttempt, { CloudError }: Parts): CloudError {
  const { state, route, info, sent, options } = context;
  const { vendor, service, operation } = info;
  return new CloudError({
    vendor,
    service,
    operation,
    kind: failure.kind,
    status: received?.response.status,
    retryAfter: retryAfter(state, received, failure),
    attempts: sent,
    retryable: isRepeatable(failure, options.idempotent ?? route.idempotent),
    ...shownFailure(context, received, failure),
  });
}
