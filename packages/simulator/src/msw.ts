import { type HttpHandler, http } from "msw";
import type { Simulator } from "./create-simulator.js";
import { createBudget } from "./schema/budget.js";
import { compilePattern } from "./schema/pattern.js";

export interface HandlersOptions {
  /**
   * Hosts to respond for, with their port unless it is the scheme's own; a braced name such as `{region}` stands for
   * anything between two dots. Default: those of the simulator's services.
   */
  hosts?: readonly string[] | undefined;
}

/**
 * Request handlers for Mock Service Worker 2, by which a simulator responds to what the code under test sends to the vendors'
 * hosts: `setupServer(...handlers(createSimulator()))`. Requests to other hosts match none of them.
 *
 * A refused connection is an error of Node's, which MSW prints as well. A reset before the first byte of a response is one to
 * callers of `node:http(s)`; to callers of `fetch` it is a body that fails, as MSW needs a head.
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

/** Whether a host matches the pattern of a document: `{region}` is anything between two dots. */
export function fitsHost(host: string, pattern: string): boolean {
  const parts = pattern
    .toLowerCase()
    .split(/\{[^}]*\}/)
    .map((part) => part.replace(/[^\w-]/gu, "\\$&"));
  return compilePattern(`^${parts.join("[^.:]+")}$`).test(host.toLowerCase(), createBudget());
}

/**
 * The outcome of `fetch` in the form that MSW passes on correctly to `node:http`. An error that MSW gets before it gets a
 * response comes over a socket that never connected: right for a refused connection, which has its code on the error itself,
 * and wrong for a reset, which hence is a body that fails at once, so that the socket ends without a byte of a response. An
 * encoding has been undone, so that none is named.
 */
async function forInterceptors(fetched: Promise<Response>): Promise<Response> {
  try {
    const response = await fetched;
    response.headers.delete("content-encoding");
    return response;
  } catch (error) {
    const { code, errno } = ((error as Error).cause ?? {}) as { code?: string; errno?: number };
    if (code === "ECONNRESET") return new Response(new ReadableStream({ start: (body) => body.error(error) }));
    throw code === undefined ? error : Object.assign(error as Error, { code, errno });
  }
}
