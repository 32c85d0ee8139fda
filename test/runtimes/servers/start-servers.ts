import type { Call } from "@cloudseal/simulator";
import type { Consumer } from "../consumer/consumer.js";
import type { Servers } from "../program/settings.js";
import { allowOrigins } from "./allow-origins.js";
import { front } from "./front.js";
import { type Listening, listen } from "./listen.js";
import type { Received } from "./received.js";
import { type Respond, scenarios } from "./scenarios.js";

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
  const open: Listening[] = [];
  const received: Record<string, Received[]> = {};
  const start = async (listening: Promise<Listening>) => {
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
function record(all: Record<string, Received[]>, name: string, respond: Respond): Parameters<typeof listen>[0] {
  const received: Received[] = [];
  all[name] = received;
  return async (incoming, outgoing) => {
    if (allowOrigins(incoming, outgoing)) return;
    let body = "";
    for await (const chunk of incoming.setEncoding("utf8")) body += chunk;
    const { url: target = "", headers } = incoming;
    received.push({ target, body, authorization: headers.authorization ?? "", headers: JSON.stringify(headers) });
    respond(received.at(-1) as Received, outgoing);
  };
}
