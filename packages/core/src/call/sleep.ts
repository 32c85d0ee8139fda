import { abortError, maxTimer, TransportError } from "../transport/transport.js";

/** Waits, at most until `signal` aborts: then it rejects with a {@link TransportError}. */
export function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(abortError(signal, true));
    const onAbort = () => {
      clearTimeout(timer);
      reject(abortError(signal as AbortSignal, true));
    };
    const timer = setTimeout(
      () => {
        signal?.removeEventListener("abort", onAbort);
        resolve();
      },
      Math.min(milliseconds, maxTimer),
    );
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}

/**
 * Waits for `work`, but no longer than until the signal aborts or the time has passed. The work itself goes on.
 *
 * @param what is awaited, for the error: `the credentials were not there in time`
 * @throws TransportError that nothing was sent; what the work rejects with
 */
export function bounded<Value>(
  work: Promise<Value>,
  milliseconds: number,
  what: string,
  signal?: AbortSignal,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      settle();
    };
    const onAbort = () => end(() => reject(abortError(signal as AbortSignal, true)));
    const onTime = () => end(() => reject(new TransportError("timeout", what, undefined, true)));
    // A time that no timer can be set for is no limit that anybody sees the end of.
    const timer = milliseconds <= maxTimer ? setTimeout(onTime, milliseconds) : undefined;
    work.then(
      (value) => end(() => resolve(value)),
      (error) => end(() => reject(error)),
    );
    if (signal?.aborted) onAbort();
    else signal?.addEventListener("abort", onAbort);
  });
}
