import { sleep } from "./call/sleep.js";
import { defaults } from "./defaults.js";
import { CloudError, type CloudErrorFields, type ErrorKind } from "./errors.js";
import { assertKnown, type CallOptions } from "./options.js";
import { readMember } from "./pages.js";
import type { TypedRoute } from "./service.js";
import { abortError } from "./transport/transport.js";

/** The value that a waiter looks at. */
export type WaitState = string | number | boolean;

/** How to wait for a state by calling an operation again and again; generated from the operation's spec. */
export interface Waiter<Input, Output> {
  /** What is waited for, for example `OnceTaskFinished`. */
  readonly name: string;
  readonly route: TypedRoute<Input, Output>;
  /** Where the result has the state. */
  readonly path: readonly string[];
  /** States that end the wait well. */
  readonly success: readonly WaitState[];
  /** States from which no success can follow. */
  readonly failure?: readonly WaitState[];
  /** Further documented states: polling goes on, as it does at any state that is not listed. */
  readonly retry?: readonly WaitState[];
  /** Milliseconds between two polls, at first and at least. */
  readonly minDelay: number;
  /** Milliseconds that no time between two polls exceeds. */
  readonly maxDelay: number;
  /** What does the waiting. It comes with the waiter, so that bundles without waiters do not include it. */
  readonly wait: typeof wait;
}

/** Facts of a poll that another one follows. */
export interface WaitProgress<Output> {
  /** 1 for the first. */
  readonly poll: number;
  /** The state seen last; `undefined` as long as there was none. */
  readonly state: WaitState | undefined;
  /** The result that came last. */
  readonly output: Output | undefined;
  /** Set when this poll failed in a way that may pass. */
  readonly error: CloudError | undefined;
  /** Milliseconds since the wait began. */
  readonly elapsed: number;
  /** Milliseconds until the next poll. */
  readonly delay: number;
}

/** Options of a method that waits; `headers`, `retry` and `attemptTimeout` are those of each poll. */
export interface WaitOptions<Output = unknown> extends Pick<CallOptions, "headers" | "retry" | "attemptTimeout"> {
  /** Ends the wait at once: it rejects with `kind: "aborted"`. */
  signal?: AbortSignal | undefined;
  /**
   * Milliseconds that the wait may take as a whole, polls included. Default 600000, ten minutes; 0 for no limit. A single
   * poll may take what the client's `timeout` allows, but no longer than what is left.
   */
  timeout?: number | undefined;
  /** Milliseconds between two polls, at first and at least. Default: the waiter's. */
  minDelay?: number | undefined;
  /** Milliseconds that no time between two polls exceeds, unless the vendor says more. Default: the waiter's. */
  maxDelay?: number | undefined;
  /** Called after each poll that another one follows. What it throws aborts the wait. */
  onProgress?: ((progress: WaitProgress<Output>) => void) | undefined;
}

/** The facts of a {@link WaitError}. */
export interface WaitErrorFields<Output> extends CloudErrorFields {
  state: WaitState | undefined;
  output: Output | undefined;
}

/**
 * A wait that did not come to its success. `kind` is `failed` when a state was seen from which no success can follow,
 * `timeout` when time was up (`cause` is then the error of the last poll, if it failed), `aborted` when the caller ended it.
 * `attempts` counts the polls.
 *
 * What was seen last is there to be read but not printed: neither `util.inspect` nor JSON shows `state` and `output`, whose
 * content is the vendor's (it may hold integers that JSON cannot); a documented state stands in `message`.
 */
export class WaitError<Output = unknown> extends CloudError {
  static override readonly cloudseal = "WaitError";

  constructor({ state, output, ...fields }: WaitErrorFields<Output>) {
    super(fields);
    seenLast.set(this, { state, output });
  }

  /** The state seen last; `undefined` if there was none. */
  get state(): WaitState | undefined {
    return seenLast.get(this)?.state;
  }

  /** The result that came last; `undefined` if there was none. */
  get output(): Output | undefined {
    return seenLast.get(this)?.output as Output | undefined;
  }
}

const waitOptions = /* @__PURE__ */ "signal timeout attemptTimeout retry headers minDelay maxDelay onProgress".split(
  " ",
);

/** Not in members: a private one would make a type of its own of each copy's declaration. */
const seenLast = new WeakMap<WaitError, Pick<WaitErrorFields<unknown>, "state" | "output">>();

type Fields = Readonly<Record<string, unknown>>;

/** What a wait needs to know of its client. */
export interface WaitingClient {
  readonly vendor: string;
  readonly service: string;
  /** Milliseconds that a call may take; 0 for no limit. */
  readonly timeout: number;
}

/**
 * Polls until a state is reached: at once, then after times that grow. Errors that may pass are no reason to end.
 *
 * @param ask calls the waiter's operation
 * @returns the result with a state of success
 * @throws WaitError when such a state cannot come, did not come in time, or the wait was aborted
 * @throws CloudError what else a poll throws
 */
export async function wait<Output>(
  waiter: Waiter<never, Output>,
  ask: (input: Fields, call: CallOptions) => Promise<Output>,
  { vendor, service, timeout: callTimeout }: WaitingClient,
  input: Fields,
  options: WaitOptions<Output>,
): Promise<Output> {
  const facts = { vendor, service, operation: waiter.route.name };
  const limits = within(facts, () => {
    assertKnown(options, waitOptions, "a wait");
    return waitLimits(waiter, options);
  });
  const run: Run<Output> = {
    waiter,
    facts,
    limits,
    options,
    polls: 0,
    slowest: 0,
    state: undefined,
    output: undefined,
  };
  const start = performance.now();
  const end = start + limits.timeout;
  for (let last = false; ; ) {
    const error = await pollOnce(
      run,
      (call) => ask(input, call),
      Math.min(callTimeout || Number.POSITIVE_INFINITY, end - performance.now()),
    );
    if (!error && run.state !== undefined) {
      if (waiter.success.includes(run.state)) return run.output as Output;
      if (waiter.failure?.includes(run.state)) throw endOf(run, "failed", "has failed");
    }
    const now = performance.now();
    if (last || end - now < 1) throw endOf(run, "timeout", `took longer than ${limits.timeout} ms`, error);
    const { polls, slowest } = run;
    const next = waitDelay({ ...limits, polls, remaining: end - now, slowest, retryAfter: error?.retryAfter });
    await pause(run, { error, elapsed: now - start, delay: next.delay });
    last = next.last;
  }
}

/** A wait that goes on, and what it has seen. */
interface Run<Output> {
  readonly waiter: Waiter<never, Output>;
  readonly facts: Pick<CloudError, "vendor" | "service" | "operation">;
  readonly limits: WaitLimits;
  readonly options: WaitOptions<Output>;
  polls: number;
  /** Milliseconds that the slowest poll took. */
  slowest: number;
  state: WaitState | undefined;
  output: Output | undefined;
}

/**
 * Polls, and keeps what it sees.
 *
 * @param left milliseconds that the poll may take
 * @returns the error of a poll that failed in a way that may pass
 */
async function pollOnce<Output>(
  run: Run<Output>,
  poll: (call: CallOptions) => Promise<Output>,
  left: number,
): Promise<CloudError | undefined> {
  const { signal, headers, retry, attemptTimeout } = run.options;
  const timeout = Number.isFinite(left) ? Math.max(1, Math.ceil(left)) : 0;
  const start = performance.now();
  run.polls++;
  try {
    run.output = await poll({ signal, headers, retry, attemptTimeout, timeout });
    run.state = readState(run.output, run.waiter.path);
    return undefined;
  } catch (thrown) {
    if (!(thrown instanceof CloudError)) throw thrown;
    if (signal?.aborted) throw stoppedBy(run, signal);
    // A call that ran out of its time is repeated by nobody else, and may be: the operation only reads.
    if (!thrown.retryable && thrown.kind !== "timeout") throw thrown;
    return thrown;
  } finally {
    run.slowest = Math.max(run.slowest, performance.now() - start);
  }
}

/** Notifies the caller, and waits for the next poll. */
async function pause<Output>(
  run: Run<Output>,
  progress: Pick<WaitProgress<Output>, "error" | "elapsed" | "delay">,
): Promise<void> {
  const { polls, state, output } = run;
  const { signal, onProgress } = run.options;
  try {
    onProgress?.({ poll: polls, state, output, ...progress });
    await sleep(progress.delay, signal);
  } catch (reason) {
    throw signal?.aborted ? stoppedBy(run, signal) : endOf(run, "aborted", "was aborted", reason);
  }
}

function endOf<Output>(run: Run<Output>, kind: ErrorKind, what: string, cause?: unknown): WaitError<Output> {
  const { waiter, facts, polls: attempts, state, output } = run;
  const message = `the wait for ${waiter.name} ${what}: ${describeState(waiter, state)}`;
  return new WaitError({ ...facts, kind, message, retryable: kind === "timeout", attempts, state, output, cause });
}

function stoppedBy<Output>(run: Run<Output>, signal: AbortSignal): WaitError<Output> {
  const { kind, cause } = abortError(signal);
  return endOf(run, kind, kind === "timeout" ? "took longer than its signal allows" : "was aborted", cause);
}

/** Invalid options are an invalid input, as those of a method are. */
function within<Value>(facts: Pick<CloudError, "vendor" | "service" | "operation">, read: () => Value): Value {
  try {
    return read();
  } catch (cause) {
    throw new CloudError({ ...facts, kind: "invalid", message: (cause as Error).message, cause });
  }
}

/** A state in words. Only a documented one is quoted: any other may be whatever the server likes to have printed. */
function describeState(
  { path, success, failure = [], retry = [] }: Pick<Waiter<never, unknown>, "path" | "success" | "failure" | "retry">,
  state: WaitState | undefined,
): string {
  const place = path.join(".");
  if (state === undefined) return `no ${place} was seen`;
  if (![...success, ...failure, ...retry].includes(state)) return `${place} had a value that is not documented`;
  return `${place} was ${JSON.stringify(state)}`;
}

/** The times of a wait, in milliseconds. */
export interface WaitLimits {
  readonly timeout: number;
  readonly min: number;
  readonly max: number;
}

/**
 * The times of a wait: those that the caller gives, else the waiter's.
 *
 * @throws TypeError for an invalid time
 */
export function waitLimits(
  waiter: Pick<Waiter<never, unknown>, "minDelay" | "maxDelay">,
  { timeout = defaults.waitTimeout, minDelay, maxDelay }: Pick<WaitOptions, "timeout" | "minDelay" | "maxDelay">,
): WaitLimits {
  for (const [name, value] of Object.entries({ timeout, minDelay, maxDelay }))
    if (value !== undefined && !(typeof value === "number" && value >= 0))
      throw new TypeError(`${name} is ${value}: pass a number of milliseconds, at least 0`);
  // What the caller gives holds, whatever the waiter says of the other one. Never is there no time at all.
  const min = Math.max(1, minDelay ?? Math.min(waiter.minDelay, maxDelay ?? waiter.minDelay));
  return { timeout: timeout || Number.POSITIVE_INFINITY, min, max: Math.max(min, maxDelay ?? waiter.maxDelay) };
}

/** What decides when the next poll comes. All times are milliseconds. */
export interface Pace {
  /** Polls so far. */
  readonly polls: number;
  readonly min: number;
  readonly max: number;
  /** Until the wait must have ended. */
  readonly remaining: number;
  /** What the slowest poll took. */
  readonly slowest: number;
  /** What the vendor says to wait. */
  readonly retryAfter?: number | undefined;
}

/**
 * When the next poll comes, and whether it is the last. The time is random between `min` and a limit that doubles with every
 * poll up to `max`. Instead of one poll that would come too late to be followed by another, the last comes at the end, just
 * early enough for its response.
 *
 * @see https://smithy.io/2.0/additional-specs/waiters.html#waiter-retries
 */
export function waitDelay(
  { polls, min, max, remaining, slowest, retryAfter = 0 }: Pace,
  random: () => number = Math.random,
): { delay: number; last: boolean } {
  const limit = Math.min(max, min * 2 ** (polls - 1));
  const delay = Math.max(min + random() * (limit - min), retryAfter);
  // Half of a short time at most is kept for the response.
  const response = Math.min(2 * slowest, remaining / 2);
  if (remaining - delay > min + response) return { delay, last: false };
  return { delay: remaining - response, last: true };
}

/** The state at a place of a result; `undefined` if there is none. */
function readState(output: unknown, path: readonly string[]): WaitState | undefined {
  const value = readMember(output, path);
  return /^(string|number|boolean)$/.test(typeof value) ? (value as WaitState) : undefined;
}
