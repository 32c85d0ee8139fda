import type { Awaitable } from "./awaitable.js";
import { bounded } from "./bounded.js";
import type { ClientState } from "./client-state.js";
import { messageOf } from "./message-of.js";
import type { SerialisedInput } from "./serialise.js";
import type { Route } from "./service.js";

/**
 * The credentials of an attempt, completed by the protocol if the route's path takes something from them that they lack, and
 * that neither the input nor the client's options have.
 *
 * @param limits when the call ends, on the clock of `performance.now()`, and what aborts it
 */
export function completeCredentials<Credentials extends object>(
  { service, options }: Pick<ClientState<Credentials>, "service" | "options">,
  route: Pick<Route, "path">,
  { parameters }: Pick<SerialisedInput, "parameters">,
  credentials: Credentials,
  { deadline, signal }: { deadline: number; signal?: AbortSignal | undefined },
): Awaitable<Credentials> {
  const { protocol, parameters: filled = {} } = service;
  if (!protocol.completeCredentials) return credentials;
  const chosen = options as Record<string, unknown>;
  const known = credentials as Record<string, unknown>;
  const [missing] =
    Object.entries(filled).find(
      ([parameter, name]) =>
        !known[name] &&
        (parameters[parameter] ?? chosen[name] ?? undefined) === undefined &&
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
  return bounded(completing(), deadline - performance.now(), signal) as Promise<Credentials>;
}
