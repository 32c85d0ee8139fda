import { defaults } from "../defaults.js";
import { CloudError, messageOf } from "../errors.js";
import type { CallHooks, CallInfo, Instrument } from "../observe/hooks.js";
import { assertNumbers, type CallOptions, type ClientOptions, type RetryOptions } from "../options.js";
import type { Route } from "../service.js";
import { abortError, assertSignal, TransportError } from "../transport/transport.js";
import type { SerialisedInput } from "../wire/serialise.js";
import { attempt, type FailedOutcome, type Outcome, type Received } from "./attempt.js";
import { parseHttpDate, timeOf } from "./clock.js";
import { type CallContext, notify, redactorOf } from "./context.js";
import { recover } from "./recover.js";
import { printable, redactCause, redactHeaders } from "./redact.js";
import { isRepeatable, retryAfterOf, retryDelay } from "./retry.js";
import { sleep } from "./sleep.js";
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
  const info = { vendor: service.protocol.vendor, service: service.name, operation: route.name, region: client.region };
  const run = (hooks?: CallHooks) => call(state, route, serialise, options ?? {}, info, hooks);
  return client.instrument ? instrumented(client, info, run) : run();
}

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
function assertOptions({ timeout, retry, signal }: CallOptions): void {
  if (timeout !== undefined || retry) assertNumbers({ timeout, ...(retry || {}) });
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

/** Failures that tell nothing of who called, since that was in order. */
const isAuthentic = ({ kind, code }: FailedOutcome) =>
  code !== undefined && /^(permission|quota|invalid|notFound|failed)$/.test(kind);

/** What follows a failed attempt: another one, or the end of the call. */
async function attemptAfter<Credentials extends object>(
  context: CallContext<Credentials>,
  failed: Outcome<Credentials> & { failure: FailedOutcome },
): Promise<{ outcome: Outcome<Credentials>; isLast?: boolean }> {
  const { options, info, sent } = context;
  let { failure } = failed;
  try {
    const { recovered, cause } = await recover(context, failed);
    if (cause !== undefined) failure = { ...failure, cause };
    const outcome = { ...failed, failure };
    const delay = recovered && sent < context.maxAttempts ? 0 : delayAfter(context, outcome);
    if (delay === undefined) return { outcome, isLast: true };
    const error = errorOf(context, outcome);
    notify(context, "onRetry", () => ({ ...info, attempt: sent, error, delay }));
    await sleep(delay, options.signal);
  } catch (thrown) {
    return { outcome: { ...failed, failure: stopped(context, failure, thrown) }, isLast: true };
  }
  const outcome = await attempt(context);
  // Where nothing more could be sent, what the vendor said before is what the caller must know.
  if (outcome.failure && context.sent === sent && !options.signal?.aborted && outcome.failure.kind !== "aborted")
    return { outcome: { ...failed, failure: { ...failure, cause: errorOf(context, outcome) } }, isLast: true };
  return { outcome };
}

/** Milliseconds until the next attempt; `undefined` when none may follow. */
function delayAfter<Credentials extends object>(
  { state, route, options, sent, maxAttempts, deadline }: CallContext<Credentials>,
  { received, failure }: Outcome<Credentials> & { failure: FailedOutcome },
): number | undefined {
  if (sent === 0 || sent >= maxAttempts || options.signal?.aborted) return undefined;
  if (!isRepeatable(failure, route.idempotent)) return undefined;
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
function end<Credentials extends object>(context: CallContext<Credentials>, outcome: Outcome<Credentials>): CallResult {
  const { received, failure } = outcome;
  const error = errorOf(context, outcome);
  if (failure && isAuthentic(failure)) commitClock(context);
  try {
    notify(context, "onError", () => ({ ...context.info, attempt: context.sent, error }));
  } catch (thrown) {
    const aborted = stopped(context, failure as FailedOutcome, thrown);
    throw errorOf(context, received ? { received, failure: aborted } : { failure: aborted });
  }
  if (!received || error.kind === "aborted") throw error;
  const { response } = received;
  // For client.http alone; methods throw the error.
  return {
    response: {
      status: response.status,
      get headers() {
        return redactHeaders(response.headers, redactorOf(context));
      },
      get body() {
        return redactorOf(context).text(response.body);
      },
    },
    body: undefined,
    failure: error,
  };
}

/** A call that its caller, or a listener, stopped after an attempt had failed. */
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
  return { ...failure, kind, message, cause };
}

/** The error of a failed attempt, without secrets. */
function errorOf<Credentials extends object>(
  context: CallContext<Credentials>,
  { received, failure }: Outcome<Credentials>,
): CloudError {
  const { state, route, info, sent } = context;
  const facts = failure as FailedOutcome;
  const redactor = redactorOf(context);
  const text = (value: string | undefined, limit: number) =>
    value === undefined ? undefined : printable(redactor.text(value), limit);
  const cause = redactCause(facts.cause, redactor);
  return new CloudError({
    vendor: info.vendor,
    service: info.service,
    operation: info.operation,
    kind: facts.kind,
    // What the vendor, or who plays one, writes is not trusted; our own texts may have several lines.
    message: printable(redactor.text(facts.message), received ? 2000 : 8000, !received && sent === 0),
    status: received?.response.status,
    code: text(facts.code, 200),
    requestId: text(facts.requestId, 200),
    retryAfter: retryAfter(state, received, facts),
    attempts: sent,
    retryable: isRepeatable(facts, route.idempotent),
    ...(cause !== undefined && { cause }),
  });
}
