/**
 * Notes the rejections that nobody handles, from now on. One that is handled after all is none: workerd tells of each
 * failure to read a body, then takes it back.
 *
 * @returns what was not handled until now
 */
export function watchRejections(): () => string[] {
  const lost = new Map<unknown, unknown>();
  const { process } = globalThis as { process?: NodeEvents };
  if (process?.on) {
    process.on("unhandledRejection", (reason, promise) => lost.set(promise, reason));
    process.on("rejectionHandled", (promise) => lost.delete(promise));
  } else {
    addEventListener("unhandledrejection", ({ promise, reason }) => lost.set(promise, reason));
    addEventListener("rejectionhandled", ({ promise }) => lost.delete(promise));
  }
  return () => [...lost.values()].map(String);
}

interface NodeEvents {
  on?(event: "unhandledRejection", listener: (reason: unknown, promise: unknown) => void): void;
  on?(event: "rejectionHandled", listener: (promise: unknown) => void): void;
}
