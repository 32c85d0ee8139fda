import { defaults } from "../defaults.js";
import { CloudError, messageOf } from "../errors.js";
import type { CallHooks, CallInfo, Instrument } from "../observe/hooks.js";
import {
  assertKnown,
  assertNumbers,
  type CallOptions,
  type ClientOptions,
  callOptions,
  type RetryOptions,
  retryOptions,
} from "../options.js";
import type { Route, Service } from "../service.js";
import { abortError, assertSignal, TransportError } from "../transport/transport.js";
import type { SerialisedInput } from "../wire/serialise.js";
import { attempt, type FailedOutcome, type Outcome, type Received } from "./attempt.js";
import { parseHttpDate, timeOf } from "./clock.js";
import { type CallContext, notify } from "./context.js";
import { loadFailures } from "./load-failures.js";
import { isRepeatable, retryAfterOf, retryDelay } from "./retry.js";
import { bounded, sleep } from "./sleep.js";
import type { ClientState } from "./state.js";

/** How a call ended with a response. */
export interface CallResult extends Received {
  /** Set when the call failed, whatever the status. */
  readonly failure?: CloudError;
}

/**
 * One call: serialise, then attempt after attempt until one succeeds or no other may follow.
 *
 * @param serialise makes the request from the input, at once: callers may change their input while the call waits
 * @throws CloudError when there is no response. A response that reports a failure is returned.
 */
export function execute<Credentials extends object>(
  state: ClientState<Credentials>,
  route: Route,
  serialise: () => SerialisedInput,
  options: CallOptions | null | undefined,
): Promise<CallResult> {
  const { service, options: client } = state;
  const info = {
    id: ++calls,
    vendor: service.protocol.vendor,
    service: service.name,
    operation: route.name,
    region: client.region,
  };
  const run = (hooks?: CallHooks) => call(state, route, serialise, options ?? {}, info, hooks);
  return client.instrument ? instrumented(client, info, run) : run();
}

let calls = 0;

/** What an instrument throws is the call's. */
const instrumented = async <Credentials extends object>(
  { instrument }: ClientOptions<Credentials>,
  info: CallInfo,
  run: (hooks?: CallHooks) => Promise<CallResult>,
) => (instrument as Instrument)(info, run);

async function call<Credentials extends object>(
  state: ClientState<Credentials>,
  route: Route,
  serialise: () => SerialisedInput,
  options: CallOptions,
  info: CallInfo,
  callHooks?: CallHooks,
): Promise<CallResult> {
  const context = contextOf(state, route, options, info, callHooks);
  try {
    assertOptions(options);
    context.input = serialise();
  } catch (cause) {
    return end(context, { failure: { kind: "invalid", message: messageOf(cause), cause } });
  }
  if (isWatched(context) && !(await loadFailures()))
    return end(context, { failure: { kind: "network", message: "what hooks are shown could not be loaded" } });
  let outcome: Outcome<Credentials> = await attempt(context);
  while (outcome.failure) {
    const failed = outcome as Outcome<Credentials> & { failure: FailedOutcome };
    const next = await attemptAfter(context, failed);
    if (next.isLast) return end(context, next.outcome);
    outcome = next.outcome;
  }
  state.budget.earn();
  commitClock(context);
  return outcome.received as Received;
}

function contextOf<Credentials extends object>(
  state: ClientState<Credentials>,
  route: Route,
  options: CallOptions,
  info: CallInfo,
  callHooks: CallHooks | undefined,
): CallContext<Credentials> {
  const timeout = options.timeout ?? state.options.timeout ?? defaults.timeout;
  const retry = retryOf(state, options);
  return {
    state,
    route,
    info,
    input: { parameters: {}, query: "", headers: {}, body: "" },
    options,
    listeners: callHooks ? [...state.listeners, callHooks] : state.listeners,
    surroundRequest: callHooks?.surroundRequest,
    deadline: timeout > 0 ? performance.now() + timeout : Number.POSITIVE_INFINITY,
    maxAttempts: retry === false ? 1 : (retry.attempts ?? defaults.attempts),
    sent: 0,
    clockOffset: state.untriedOffset ?? state.clockOffset,
    startOffset: state.untriedOffset ?? state.clockOffset,
    signed: [],
    recovered: [],
  };
}

const retryOf = <Credentials extends object>(
  { options }: ClientState<Credentials>,
  call: CallOptions,
): RetryOptions | false => call.retry ?? options.retry ?? {};

/** The client's own were checked when it was made. */
function assertOptions(options: CallOptions): void {
  const { timeout, attemptTimeout, retry, signal } = options;
  assertKnown(options, callOptions, "a call");
  if (retry) assertKnown(retry, retryOptions, "retry");
  if (timeout !== undefined || attemptTimeout !== undefined || retry)
    assertNumbers({ timeout, attemptTimeout, ...(retry || {}) });
  assertSignal(signal);
}

/**
 * Keeps the offset that this call has learned, now that the vendor has accepted a signature with it. What it learned and could
 * not try is for the next call alone.
 */
function commitClock<Credentials extends object>({ state, clockOffset, startOffset }: CallContext<Credentials>): void {
  const wasUntried = clockOffset === state.untriedOffset;
  if (clockOffset !== startOffset || wasUntried) state.clockOffset = clockOffset;
  if (wasUntried) state.untriedOffset = undefined;
}

/** Whether somebody is shown what is sent and received. */
const isWatched = ({ listeners, surroundRequest }: CallContext) =>
  surroundRequest !== undefined || listeners.some(({ onRequest, onResponse }) => onRequest ?? onResponse);

/** Failures that tell nothing of who called, since that was in order. */
const isAuthentic = ({ kind, code }: FailedOutcome) =>
  code !== undefined && /^(permission|quota|invalid|notFound|failed)$/.test(kind);

/** What follows a failed attempt: another one, or the end of the call. */
async function attemptAfter<Credentials extends object>(
  context: CallContext<Credentials>,
  failed: Outcome<Credentials> & { failure: FailedOutcome },
): Promise<{ outcome: Outcome<Credentials>; isLast?: boolean }> {
  const { options, info, sent, listeners } = context;
  let { failure } = failed;
  try {
    const failures = await loadFailures();
    const { recovered, cause } = failures ? await failures.recover(context, failed, bounded) : {};
    if (cause !== undefined) failure = { ...failure, cause };
    const outcome = { ...failed, failure };
    const delay = recovered && sent < context.maxAttempts ? 0 : delayAfter(context, outcome);
    if (delay === undefined) return { outcome, isLast: true };
    if (listeners.some(({ onRetry }) => onRetry)) {
      const error = await errorOf(context, outcome);
      notify(context, "onRetry", () => ({ ...info, attempt: sent, error, delay }));
    }
    await sleep(delay, options.signal);
  } catch (thrown) {
    return { outcome: { ...failed, failure: stopped(context, failure, thrown) }, isLast: true };
  }
  const outcome = await attempt(context);
  // Where nothing more could be sent, what the vendor said before is what the caller must know.
  if (outcome.failure && context.sent === sent && !options.signal?.aborted && outcome.failure.kind !== "aborted")
    return { outcome: { ...failed, failure: { ...failure, cause: await errorOf(context, outcome) } }, isLast: true };
  return { outcome };
}

/** Milliseconds until the next attempt; `undefined` when none may follow. */
function delayAfter<Credentials extends object>(
  { state, route, options, sent, maxAttempts, deadline }: CallContext<Credentials>,
  { received, failure }: Outcome<Credentials> & { failure: FailedOutcome },
): number | undefined {
  if (sent === 0 || sent >= maxAttempts || options.signal?.aborted) return undefined;
  if (!isRepeatable(failure, options.idempotent ?? route.idempotent)) return undefined;
  const retry = retryOf(state, options) || {};
  const { baseDelay = defaults.baseDelay } = retry;
  const { throttleDelay = defaults.throttleDelay } = state.service.protocol;
  const first = failure.kind === "throttled" ? Math.max(baseDelay, throttleDelay) : baseDelay;
  const delay = retryDelay(sent, first, retryAfter(state, received, failure), retry);
  if (delay === undefined || performance.now() + delay >= deadline) return undefined;
  return state.budget.spend() ? delay : undefined;
}

/** Milliseconds that the response says to wait. */
function retryAfter<Credentials extends object>(
  { options }: ClientState<Credentials>,
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
async function end<Credentials extends object>(
  context: CallContext<Credentials>,
  outcome: Outcome<Credentials>,
): Promise<CallResult> {
  const { received, failure } = outcome;
  const error = await errorOf(context, outcome);
  if (failure && isAuthentic(failure)) commitClock(context);
  try {
    notify(context, "onError", () => ({ ...context.info, attempt: context.sent, error }));
  } catch (thrown) {
    const aborted = stopped(context, failure as FailedOutcome, thrown);
    throw await errorOf(context, received ? { received, failure: aborted } : { failure: aborted });
  }
  const failures = await loadFailures();
  if (!received || !failures || error.kind === "aborted") throw error;
  // For client.http alone; methods throw the error.
  const response = failures.shownResponse(context, received.response);
  return { response, body: undefined, failure: error };
}

/** A call that its caller, or a listener, stopped after an attempt had failed: the text tells what did not stop it. */
function stopped(
  { options: { signal } }: Pick<CallContext, "options">,
  failure: FailedOutcome,
  thrown: unknown,
): FailedOutcome {
  const { kind, message, cause } = signal?.aborted
    ? abortError(signal)
    : thrown instanceof TransportError
      ? thrown
      : { kind: "aborted" as const, message: messageOf(thrown), cause: (thrown as Error).cause };
  return { ...failure, kind, message: failure.code ? `${message}, after ${failure.code}` : message, cause };
}

/** The error of a failed attempt, without secrets. */
async function errorOf<Credentials extends object>(
  context: CallContext<Credentials>,
  outcome: Outcome<Credentials>,
): Promise<CloudError> {
  const { state, route, info, sent, options } = context;
  const { received } = outcome;
  const failure = outcome.failure as FailedOutcome;
  const failures = await loadFailures();
  return new CloudError({
    vendor: info.vendor,
    service: info.service,
    operation: info.operation,
    kind: failure.kind,
    status: received?.response.status,
    retryAfter: retryAfter(state, received, failure),
    attempts: sent,
    retryable: isRepeatable(failure, options.idempotent ?? route.idempotent),
    ...(failures ? failures.shownFailure(context, outcome) : unshown(route, state.service, failure)),
  });
}

/** What is told where nothing can be loaded that finds secrets: what the spec says itself. */
const unshown = ({ errors }: Route, service: Pick<Service<object>, "errors">, { code = "" }: FailedOutcome) => ({
  message: "it failed, and what its message may show could not be loaded",
  code: Object.hasOwn({ ...errors, ...service.errors }, code) ? code : undefined,
});
