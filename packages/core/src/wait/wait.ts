import { sleep } from "../call/time.js";
import { CloudError, type ErrorKind } from "../cloud-error.js";
import type { CallOptions } from "../options.js";
import { abortError } from "../transport/transport.js";
import { describeState } from "./describe-state.js";
import { readState } from "./read-state.js";
import { waitDelay } from "./wait-delay.js";
import { WaitError } from "./wait-error.js";
import { waitLimits } from "./wait-limits.js";
import type { WaitOptions } from "./wait-options.js";
import type { Waiter, WaitState } from "./waiter.js";

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
 * @param poll calls the waiter's operation
 * @returns the answer with a state of success
 * @throws WaitError when such a state cannot come, did not come in time, or the wait was aborted
 * @throws CloudError what else a poll throws
 */
export async function wait<Output>(
  waiter: Waiter<never, Output>,
  poll: (call: CallOptions) => Promise<Output>,
  { vendor, service, timeout: callTimeout }: WaitingClient,
  options: WaitOptions<Output>,
): Promise<Output> {
  const { signal, headers, retry, onProgress } = options;
  const { name, success, failure = [] } = waiter;
  const facts = { vendor, service, operation: waiter.route.name };
  const { timeout, min, max } = within(facts, () => waitLimits(waiter, options));
  const start = performance.now();
  let polls = 0;
  let slowest = 0;
  let state: WaitState | undefined;
  let output: Output | undefined;
  const end = (kind: ErrorKind, what: string, cause?: unknown) => {
    const message = `the wait for ${name} ${what}: ${describeState(waiter, state)}`;
    const retryable = kind === "timeout";
    return new WaitError({ ...facts, kind, message, retryable, attempts: polls, state, output, cause });
  };
  const stopped = (signal: AbortSignal) => {
    const { kind, cause } = abortError(signal);
    return end(kind, kind === "timeout" ? "took longer than its signal allows" : "was aborted", cause);
  };

  for (let last = false; ; ) {
    const asked = performance.now();
    const left = Math.min(callTimeout || Number.POSITIVE_INFINITY, start + timeout - asked);
    let error: CloudError | undefined;
    polls++;
    try {
      const time = Number.isFinite(left) ? Math.max(1, Math.ceil(left)) : 0;
      output = await poll({ signal, headers, retry, timeout: time });
      state = readState(output, waiter.path);
    } catch (thrown) {
      if (!(thrown instanceof CloudError)) throw thrown;
      if (signal?.aborted) throw stopped(signal);
      // A call that ran out of its time is repeated by nobody else, and may be: the operation only reads.
      if (!thrown.retryable && thrown.kind !== "timeout") throw thrown;
      error = thrown;
    }
    if (!error && state !== undefined) {
      if (success.includes(state)) return output as Output;
      if (failure.includes(state)) throw end("failed", "has failed");
    }

    const now = performance.now();
    const elapsed = now - start;
    const remaining = timeout - elapsed;
    if (last || remaining < 1) throw end("timeout", `took longer than ${timeout} ms`, error);
    slowest = Math.max(slowest, now - asked);
    const next = waitDelay({ polls, min, max, remaining, slowest, retryAfter: error?.retryAfter });
    last = next.last;
    try {
      onProgress?.({ poll: polls, state, output, error, elapsed, delay: next.delay });
      await sleep(next.delay, signal);
    } catch (reason) {
      throw signal?.aborted ? stopped(signal) : end("aborted", "was aborted", reason);
    }
  }
}

/** What is wrong with the options is an invalid input, like all that is wrong with the input of a method. */
function within<Value>(facts: Pick<CloudError, "vendor" | "service" | "operation">, read: () => Value): Value {
  try {
    return read();
  } catch (cause) {
    throw new CloudError({ ...facts, kind: "invalid", message: (cause as Error).message, cause });
  }
}
