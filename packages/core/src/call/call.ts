import { defaults } from "../defaults.js";
import { CloudError, messageOf } from "../errors.js";
import type { CallHooks, CallInfo, Instrument } from "../observe/hooks.js";
import {
  assertKnown,
  assertNumbers,
  type CallOptions,
  callOptions,
  type RetryOptions,
  retryOptions,
} from "../options.js";
import type { Route, Service } from "../service.js";
import { abortError, assertSignal, TransportError } from "../transport/transport.js";
import type { SerialisedInput } from "../wire/serialise.js";
import { attempt, type CallResult, type FailedOutcome, type Outcome, type Received } from "./attempt.js";
import { type CallContext, notify, stepError } from "./context.js";
import { loadLater } from "./load-later.js";
import { isRepeatable } from "./retry.js";
import { bounded, sleep } from "./sleep.js";
import type { ClientState } from "./state.js";
import { kindOfStatus } from "./success.js";

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
  const { instrument } = client;
  return instrument
    ? instrumented(instrument, info, (hooks) => call(state, route, serialise, options ?? {}, info, hooks))
    : call(state, route, serialise, options ?? {}, info);
}

let calls = 0;

/** What an instrument throws is the call's. */
const instrumented = async (instrument: Instrument, info: CallInfo, run: (hooks?: CallHooks) => Promise<CallResult>) =>
  instrument(info, run);

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
    return settle(context, { failure: { kind: "invalid", message: messageOf(cause), cause } });
  }
  if (needsLater(context) && !(await loadLater()))
    return settle(context, { failure: { kind: "network", message: "a part of this package could not be loaded" } });
  const outcome = await attempt(context);
  return (outcome.failure ?? outcome.unread)
    ? settle(context, outcome)
    : succeed(context, outcome.received as Received);
}

function succeed<Credentials extends object>(context: CallContext<Credentials>, received: Received): Received {
  context.state.budget.earn();
  commitClock(context);
  // While the network is there: what follows a failure may be needed when it is not.
  void loadLater();
  return received;
}

/** What follows a failure: further attempts, and at last an error. */
async function settle<Credentials extends object>(
  context: CallContext<Credentials>,
  failed: Outcome<Credentials>,
): Promise<CallResult> {
  const later = await loadLater();
  if (!later) {
    const error = unshown(context, failed);
    notify(context, "onError", () => ({ ...context.info, attempt: context.sent, error }));
    throw error;
  }
  const result = await later.settle(context, failed, {
    attempt,
    bounded,
    sleep,
    notify,
    commitClock,
    stepError,
    CloudError,
    TransportError,
    abortError,
  });
  return "failure" in result ? result : succeed(context, result);
}

/** The error where nothing can be loaded that recovers, repeats, or finds secrets: it tells what the spec says itself. */
function unshown<Credentials extends object>(
  { state, route, info, sent, options }: CallContext<Credentials>,
  { received, failure = received && readUnloaded(state.service, received) }: Outcome<Credentials>,
): CloudError {
  const errors = { ...state.service.errors, ...route.errors };
  const { kind, code = "" } = failure as FailedOutcome;
  const known = Object.hasOwn(errors, code) ? errors[code] : undefined;
  const { vendor, service, operation } = info;
  return new CloudError({
    vendor,
    service,
    operation,
    kind: known ?? kind,
    message: "it failed, and what its message may show could not be loaded",
    code: known && code,
    status: received?.response.status,
    attempts: sent,
    retryable: isRepeatable({ ...failure, kind: known ?? kind }, options.idempotent ?? route.idempotent),
  });
}

const readUnloaded = <Credentials extends object>(
  { protocol }: Service<Credentials>,
  { response, body }: Received,
): FailedOutcome => protocol.failure(response, body) ?? { kind: kindOfStatus(response.status), message: "" };

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

/** Whether a call cannot begin without what only some need. */
const needsLater = ({ state, listeners, surroundRequest }: CallContext) =>
  state.options.middleware ||
  state.options.rateLimit ||
  surroundRequest ||
  listeners.some(({ onRequest, onResponse }) => onRequest ?? onResponse);
