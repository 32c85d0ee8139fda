import type { RequestListener } from "node:http";
import { inspect } from "node:util";
import { createSimulator } from "@cloudseal/simulator";
import { build } from "esbuild";
import { officialFolder } from "../../tools/bench/src/install.js";
import { until } from "../support/clock.js";
import { listen } from "../support/listen.js";
import type { Subject } from "./subjects.js";

/** A row of the README that can be measured, with what it says of a subject. */
export interface Feature {
  readonly row: string;
  measure(subject: Subject): Promise<string>;
}

const yes = (is: boolean) => (is ? "yes" : "no");

export const features: readonly Feature[] = [
  {
    row: "Requests per call while it is throttled",
    measure({ vendor: { failures, retryAtOnce }, make }) {
      const { status, body } = failures.throttled;
      const throttle: RequestListener = (_, outgoing) =>
        void outgoing.writeHead(status, { "content-type": "application/json", ...retryAtOnce }).end(body);
      return served(throttle, async (port, received) => {
        await make(port)
          .call()
          .catch(() => {});
        return String(received());
      });
    },
  },
  {
    row: "A clock that is 20 minutes off is corrected",
    async measure({ vendor, make }) {
      const simulator = createSimulator({ vendors: [vendor.name], clock: () => new Date(Date.now() + 1_200_000) });
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
      return yes(
        inspect(client, { depth: Number.POSITIVE_INFINITY }).includes(vendor.permanent[vendor.secret] as string),
      );
    },
  },
  {
    row: "9007199254740993 in a response stays what it is",
    measure: ({ vendor, make }) =>
      served(
        (_, outgoing) =>
          void outgoing
            .setHeader("content-type", "application/json")
            .end(vendor.successWith('"Huge":9007199254740993')),
        async (port) => {
          let answer = await make(port).call();
          // An operation without a documented body gives none: the client below it has it.
          if (answer === undefined)
            answer = (await vendor.http({ endpoint: `http://127.0.0.1:${port}`, credentials: vendor.permanent })).data;
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
        async (port, received) => {
          const controller = new AbortController();
          const ended = make(port)
            .call(controller.signal)
            .then(
              () => "yes",
              () => "yes",
            );
          await until(() => received() > 0);
          controller.abort();
          // No event says that a call goes on: those that do are given time to end.
          return Promise.race([ended, new Promise<string>((resolve) => setTimeout(resolve, 3000, "no"))]);
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

/** Serves on loopback while `use` runs; it is told how many requests have come. */
async function served<Value>(
  respond: RequestListener,
  use: (port: number, received: () => number) => Promise<Value>,
): Promise<Value> {
  let count = 0;
  const { port, close } = await listen((incoming, outgoing) => {
    count++;
    incoming.resume();
    respond(incoming, outgoing);
  });
  try {
    return await use(port, () => count);
  } finally {
    await close();
  }
}
