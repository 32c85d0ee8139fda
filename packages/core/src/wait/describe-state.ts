import type { Waiter, WaitState } from "./waiter.js";

/** A state in words. Only a documented one is quoted: any other may be whatever the server likes to have printed. */
export function describeState(
  { path, success, failure = [], retry = [] }: Pick<Waiter<never, unknown>, "path" | "success" | "failure" | "retry">,
  state: WaitState | undefined,
): string {
  const place = path.join(".");
  if (state === undefined) return `no ${place} was seen`;
  if (![...success, ...failure, ...retry].includes(state)) return `${place} had a value that is not documented`;
  return `${place} was ${JSON.stringify(state)}`;
}
