import type { Awaitable } from "../crypto/awaitable.js";
import { messageOf } from "../errors.js";
import type { Completion, CredentialsRequest } from "../protocol.js";
import { bounded } from "./sleep.js";

/**
 * The `completeCredentials` of a protocol: what completes the credentials of a call, if the route's path takes something from
 * them that they lack, and that neither the input nor the client's options have. It comes with the protocol, so that the
 * bundles of others do not include it.
 *
 * @param complete gets what is missing. @throws Error that says what to pass
 */
export const completing =
  <Credentials extends object>(
    complete: (credentials: Credentials, request: CredentialsRequest) => Awaitable<Credentials>,
  ) =>
  (
    credentials: Credentials,
    { path, given, filled = {}, options, deadline, signal }: Completion,
  ): Awaitable<Credentials> => {
    const chosen = options as Record<string, unknown>;
    const known = credentials as Record<string, unknown>;
    const [missing] =
      Object.entries(filled).find(
        ([parameter, name]) =>
          !known[name] &&
          (given[parameter] ?? chosen[name] ?? undefined) === undefined &&
          path.includes(`{${parameter}}`),
      ) ?? [];
    if (missing === undefined) return credentials;
    const completing = async () => {
      try {
        return await complete(credentials, { region: options.region, options });
      } catch (cause) {
        throw new TypeError(`${missing} is missing: ${path} needs it, and ${messageOf(cause)}`, { cause });
      }
    };
    return bounded(completing(), deadline - performance.now(), "the credentials were not complete in time", signal);
  };
