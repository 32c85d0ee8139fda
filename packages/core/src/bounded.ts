import { TransportError } from "./transport/transport-error.js";

/** Waits for `work`, but no longer than until the signal aborts or the time is over. The work itself goes on. */
export function bounded<Value>(work: Promise<Value>, milliseconds: number, signal?: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      settle();
    };
    const onAbort = () =>
      end(() => reject(new TransportError("aborted", "aborted by the caller's signal", signal?.reason, true)));
    const timer =
      milliseconds < 2 ** 31
        ? setTimeout(
            () =>
              end(() =>
                reject(new TransportError("timeout", "the credentials were not there in time", undefined, true)),
              ),
            milliseconds,
          )
        : undefined;
    work.then(
      (value) => end(() => resolve(value)),
      (error) => end(() => reject(error)),
    );
    if (signal?.aborted) onAbort();
    else signal?.addEventListener("abort", onAbort);
  });
}
