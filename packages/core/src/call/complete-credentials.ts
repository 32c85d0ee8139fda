import type { Awaitable } from "../crypto/awaitable.js";
import { messageOf } from "../errors.js";
import type { CallContext } from "./context.js";
import { bounded } from "./sleep.js";

/**
 * The credentials of an attempt, completed by the protocol if the route's path takes something from them that they lack, and
 * that neither the input nor the client's options have.
 */
export function completeCredentials<Credentials extends object>(
  context: Pick<CallContext<Credentials>, "state" | "route" | "input" | "deadline" | "options">,
  credentials: Credentials,
): Awaitable<Credentials> {
  const { state, route, input, deadline, options: call } = context;
  const { service, options } = state;
  const { protocol, parameters: filled = {} } = service;
  if (!protocol.completeCredentials) return credentials;
  const chosen = options as Record<string, unknown>;
  const known = credentials as Record<string, unknown>;
  const [missing] =
    Object.entries(filled).find(
      ([parameter, name]) =>
        !known[name] &&
        (input.parameters[parameter] ?? chosen[name] ?? undefined) === undefined &&
        route.path.includes(`{${parameter}}`),
    ) ?? [];
  if (missing === undefined) return credentials;
  const completing = async () => {
    try {
      return await protocol.completeCredentials?.(credentials, { region: options.region, options });
    } catch (cause) {
      throw new TypeError(`${missing} is missing: ${route.path} needs it, and ${messageOf(cause)}`, { cause });
    }
  };
  const late = "the credentials were not complete in time";
  return bounded(completing(), deadline - performance.now(), late, call.signal) as Promise<Credentials>;
}
