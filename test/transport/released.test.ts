import { Agent, type ClientRequest, createServer, type IncomingMessage } from "node:http";
import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { nodeTransport } from "@cloudseal/core";
import { expect, test } from "vitest";
import { listenForTest } from "../support/serve.js";
import { requestTo } from "./request-to.js";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Whoever keeps a response kept everything of its exchange, and the collector then moved it about for nothing. */
test("a response that is kept holds neither its request nor the connection's message", async () => {
  const exchanges: WeakRef<ClientRequest | IncomingMessage>[] = [];
  class Watched extends Agent {
    addRequest(request: ClientRequest, ...rest: unknown[]) {
      exchanges.push(new WeakRef(request));
      request.once("response", (incoming) => exchanges.push(new WeakRef(incoming)));
      return (Agent.prototype as unknown as { addRequest(...all: unknown[]): void }).addRequest.call(
        this,
        request,
        ...rest,
      );
    }
  }
  const { port } = await listenForTest(
    createServer((_, outgoing) => outgoing.setHeader("x-name", ["a", "b"]).end("hello")) as never,
  );
  const transport = nodeTransport({ agent: new Watched({ keepAlive: true }) });
  const responses = [];
  for (let i = 0; i < 20; i++) responses.push(await transport.send(requestTo(`http://127.0.0.1:${port}`)));
  for (let i = 0; i < 5; i++) await setImmediate();
  collect();
  // The connection holds on to its last one.
  expect(exchanges.filter((exchange) => exchange.deref()).length).toBeLessThanOrEqual(2);
  expect(exchanges).toHaveLength(40);
  expect(responses.map(({ headers }) => headers["x-name"])).toEqual(Array.from(responses, () => "a, b"));
});
