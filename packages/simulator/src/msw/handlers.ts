import { type HttpHandler, http } from "msw";
import type { Simulator } from "../simulator.js";
import { fitsHost } from "./fits-host.js";
import { forInterceptors } from "./for-interceptors.js";

export interface HandlersOptions {
  /**
   * Hosts to answer for, with their port unless it is the scheme's own; in a braced name such as `{region}` stands whatever
   * fits between two dots. Default: those of the services that the simulator serves.
   */
  hosts?: readonly string[] | undefined;
}

/**
 * Request handlers for Mock Service Worker 2, by which a simulator answers what the code under test sends to the vendors'
 * hosts: `setupServer(...handlers(createSimulator()))`. Requests to other hosts match none of them.
 *
 * A refused connection is an error of Node's, which MSW prints as well. A reset before the first byte of answer is one to
 * who calls by `node:http(s)`; to who calls by `fetch` it is a body that fails, as MSW needs a head.
 */
export function handlers(
  simulator: Pick<Simulator, "fetch" | "hosts">,
  { hosts }: HandlersOptions = {},
): HttpHandler[] {
  return [
    http.all(
      async ({ request }) => {
        const { host } = new URL(request.url);
        return (hosts ?? (await simulator.hosts())).some((pattern) => fitsHost(host, pattern));
      },
      ({ request }) => forInterceptors(simulator.fetch(request, { redirect: "manual" })),
    ),
  ];
}
