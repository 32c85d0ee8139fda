import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { createSimulator } from "@cloudseal/simulator";
import { build } from "esbuild";
import { officialFolder } from "../../tools/bench/src/official/folder.js";
import { type Contestant, secrets } from "./contestants.js";

/** A row of the README that can be measured, with what it says of a contestant. */
export interface Feature {
  readonly row: string;
  measure(contestant: Contestant): Promise<string>;
}

const yes = (is: boolean) => (is ? "yes" : "no");

export const features: readonly Feature[] = [
  {
    row: "Requests that it sends while it is throttled",
    measure: (contestant) =>
      served(throttled[contestant.vendor], async (port, received) => {
        await contestant
          .make(port)
          .call()
          .catch(() => {});
        return String(received());
      }),
  },
  {
    row: "A clock that is 20 minutes off is put right",
    async measure({ vendor, make }) {
      const simulator = createSimulator({ vendors: [vendor], clock: () => new Date(Date.now() + 1_200_000) });
      const { port, close } = await simulator.listen();
      const failed = await make(port)
        .call()
        .then(
          () => false,
          () => true,
        );
      await close();
      return yes(!failed);
    },
  },
  {
    row: "`console.log(client)` can show the secret",
    async measure({ vendor, make }) {
      const { client } = make(1);
      return yes(inspect(client, { depth: Number.POSITIVE_INFINITY }).includes(secrets[vendor]));
    },
  },
  {
    row: "9007199254740993 in an answer stays what it is",
    measure: ({ vendor, make }) =>
      served(
        (_, outgoing) => void outgoing.setHeader("content-type", "application/json").end(huge[vendor]),
        async (port) => {
          const { call, client } = make(port);
          let answer = await call();
          // An operation without a documented body gives none: the client below it has it.
          if (answer === undefined && "http" in client) answer = (await (client as Below).http.POST(path, input)).data;
          return yes(inspect(answer, { depth: 9 }).includes("9007199254740993"));
        },
      ),
  },
  {
    row: "Follows a redirect to another host",
    measure: ({ make }) =>
      served(
        (_, outgoing) => void outgoing.end("{}"),
        (other, received) =>
          served(
            (_, outgoing) => void outgoing.writeHead(307, { location: `http://localhost:${other}/` }).end(),
            async (port) => {
              await make(port)
                .call()
                .catch(() => {});
              return yes(received() > 0);
            },
          ),
      ),
  },
  {
    row: "An `AbortSignal` ends a call",
    measure: ({ make }) =>
      served(
        () => {},
        async (port) => {
          const controller = new AbortController();
          const ended = make(port)
            .call(controller.signal)
            .then(
              () => "yes",
              () => "yes",
            );
          setTimeout(() => controller.abort(), 100);
          return Promise.race([ended, new Promise<string>((resolve) => setTimeout(() => resolve("no"), 600))]);
        },
      ),
  },
  {
    row: "A bundler makes it ready for browsers and workers",
    async measure({ package: name }) {
      const resolveDir = name.startsWith("@cloudseal/") ? process.cwd() : officialFolder;
      const built = build({
        stdin: { contents: `export * from ${JSON.stringify(name)}`, resolveDir, loader: "js" },
        bundle: true,
        write: false,
        platform: "browser",
        format: "esm",
        conditions: name.startsWith("@cloudseal/") ? ["@cloudseal/source"] : [],
        logLevel: "silent",
      });
      return yes(
        await built.then(
          () => true,
          () => false,
        ),
      );
    },
  },
];

interface Below {
  http: { POST(path: string, init: object): Promise<{ data?: unknown }> };
}
const path = "/v1/{project_id}/audit/summary/{busi_type}/task-status";
const input = { params: { path: { busi_type: "risk" } }, body: { oper_type: "execute" } };

const body = '"Huge":9007199254740993,"RequestId":"R"';
const huge = { alibaba: `{${body}}`, tencent: `{"Response":{${body}}}`, huawei: `{${body}}` };

const say =
  (status: number, text: object, headers: Record<string, string> = {}): RequestListener =>
  (_, outgoing) =>
    void outgoing.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(text));
const throttled = {
  alibaba: say(400, { Code: "Throttling", Message: "m", RequestId: "R" }, { "x-acs-retry-after": "10" }),
  tencent: say(200, { Response: { Error: { Code: "RequestLimitExceeded", Message: "m" }, RequestId: "R" } }),
  huawei: say(429, { error_code: "APIGW.0308", error_msg: "m" }, { "retry-after": "0" }),
};

/** Serves on loopback while `use` runs; it is told how many requests have come. */
async function served<Value>(
  answer: RequestListener,
  use: (port: number, received: () => number) => Promise<Value>,
): Promise<Value> {
  let count = 0;
  const server = createServer((incoming, outgoing) => {
    count++;
    incoming.resume();
    answer(incoming, outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  try {
    return await use((server.address() as AddressInfo).port, () => count);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
