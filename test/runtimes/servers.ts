import { type IncomingMessage, type RequestListener, request, type ServerResponse } from "node:http";
import type { Call } from "@cloudseal/simulator";
import { type Listening, listen, type Received, receive } from "../support/listen.js";
import { loadVendors, type Vendor } from "../support/vendors.js";
import type { Consumer } from "./consumer.js";
import type { Servers } from "./program/settings.js";

/** All servers that the program calls, and what they got. */
export interface Started {
  readonly addresses: Servers;
  /** What the simulator says of its calls. */
  readonly calls: readonly Readonly<Call>[];
  /** What the other servers got, by their names; `elsewhere` is where the redirect points. */
  readonly received: Readonly<Record<string, readonly Received[]>>;
  close(): Promise<void>;
}

/** @param browser whether pages call them */
export async function startServers({ createSimulator, documents }: Consumer, browser: boolean): Promise<Started> {
  const open: Pick<Listening, "url" | "close">[] = [];
  const received: Record<string, Received[]> = {};
  const start = async (listening: Promise<Pick<Listening, "url" | "close">>) => {
    const server = await listening;
    open.unshift(server);
    return server.url;
  };
  const scenario = (name: string, respond: Respond) => start(listen(record(received, name, respond)));
  const vendors = async (simulator: ReturnType<typeof createSimulator>) => {
    const url = await start(simulator.listen());
    return browser ? start(front(url)) : url;
  };

  const simulator = createSimulator({ documents });
  const elsewhere = await scenario("elsewhere", (_, outgoing) => outgoing.end("{}"));
  const others = Object.entries<Respond>(scenarios(elsewhere));
  const addresses = {
    simulator: await vendors(simulator),
    refusing: await vendors(createSimulator({ documents })),
    ...Object.fromEntries(
      await Promise.all(others.map(async ([name, respond]) => [name, await scenario(name, respond)])),
    ),
  };
  return {
    addresses: addresses as unknown as Servers,
    calls: simulator.calls,
    received,
    async close() {
      for (const server of open) await server.close();
    },
  };
}

/** Lets pages call a scenario, and notes what came in. */
function record(all: Record<string, Received[]>, name: string, respond: Respond): RequestListener {
  const received: Received[] = [];
  all[name] = received;
  return async (incoming, outgoing) => {
    if (allowOrigins(incoming, outgoing)) return;
    const one = await receive(incoming);
    received.push(one);
    respond(one, outgoing);
  };
}

type Respond = (received: Received, outgoing: ServerResponse) => void;

/** How servers behave that misbehave. @param elsewhere where the redirect points */
const scenarios = (elsewhere: string) =>
  ({
    echo({ target, body }, outgoing) {
      const [, query = ""] = target.split("?");
      const Integers = `[${`${query} ${body}`.match(/-?\d{16,}/g)?.join() ?? ""}]`;
      outgoing.writeHead(200, json).end(success.replaceAll('"integers"', Integers));
    },
    silent() {},
    redirect: (_, outgoing) => void outgoing.writeHead(302, { location: elsewhere }).end(),
    truncated(_, outgoing) {
      outgoing.writeHead(200, { ...json, "content-length": 100 });
      outgoing.write("{", () => outgoing.socket?.end());
    },
    reset: (_, outgoing) => void outgoing.socket?.resetAndDestroy(),
    parrot({ headers }, outgoing) {
      const text = JSON.stringify(headers);
      const failures = vendors.map(({ failure, failures }) => failure(failures.wrongSignature, text).body);
      outgoing.writeHead(400, json).end(merged(failures));
    },
  }) satisfies Record<string, Respond>;

const json = { "content-type": "application/json" };

const vendors = await loadVendors<Vendor>("index");

/** One body that is a response of every vendor. */
const merged = (bodies: readonly string[]) =>
  JSON.stringify(Object.assign({}, ...bodies.map((body) => JSON.parse(body))));
const success = merged(vendors.map(({ successWith }) => successWith('"Integers":"integers"')));

/** A reverse proxy that pages of any origin may call. The `Host` that was signed goes on as it is. */
const front = (url: string): Promise<Listening> =>
  listen((incoming, outgoing) => {
    if (allowOrigins(incoming, outgoing)) return;
    const { method, headers } = incoming;
    const upstream = request(new URL(incoming.url ?? "/", url), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    upstream.on("error", () => outgoing.destroy());
    incoming.pipe(upstream);
  });

/**
 * Lets pages of any origin read an answer, as a proxy in front of a vendor does: the vendors themselves do not.
 *
 * @returns whether it was a browser's question in advance, which is answered then
 */
function allowOrigins(incoming: IncomingMessage, outgoing: ServerResponse): boolean {
  outgoing.setHeader("access-control-allow-origin", "*");
  outgoing.setHeader("access-control-expose-headers", "*");
  if (incoming.method !== "OPTIONS") return false;
  // What DELETE and PUT need, and Authorization, which a star would not cover.
  outgoing.setHeader("access-control-allow-methods", incoming.headers["access-control-request-method"] ?? "");
  outgoing.setHeader("access-control-allow-headers", incoming.headers["access-control-request-headers"] ?? "");
  outgoing.writeHead(204).end();
  return true;
}
