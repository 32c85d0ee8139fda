import { type AddressInfo, createServer } from "node:net";
import { fetchTransport, nodeTransport } from "@cloudseal/core";
import { describe, expect, test } from "vitest";
import { listenForTest } from "../support/serve.js";
import { failureOf, requestTo } from "./request-to.js";

/** A server that does what it is told with each connection. */
const serveRaw = async (connected: Parameters<typeof createServer>[1]) =>
  `127.0.0.1:${(await listenForTest(createServer(connected))).port}`;

/** A port that nobody listens at; `fetch` refuses the low ones by itself. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe.each([
  { name: "node:http", transport: nodeTransport({ proxy: false }) },
  { name: "fetch", transport: fetchTransport() },
])("over $name", ({ transport, name }) => {
  test.each([
    { what: "a rejected connection", unsent: true, address: async () => `http://127.0.0.1:${await freePort()}` },
    { what: "a name that is none", unsent: true, address: () => "http://nowhere.invalid" },
    {
      what: "a reset after the request",
      unsent: false,
      address: async () => `http://${await serveRaw((socket) => socket.once("data", () => socket.resetAndDestroy()))}`,
    },
    {
      what: "an end without an answer",
      unsent: false,
      address: async () => `http://${await serveRaw((socket) => socket.once("data", () => socket.end()))}`,
    },
    {
      what: "half an answer",
      unsent: false,
      address: async () =>
        `http://${await serveRaw((socket) => socket.once("data", () => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{")))}`,
    },
    {
      what: "a time-out for the answer",
      unsent: false,
      more: { timeout: 50 },
      address: async () => `http://${await serveRaw(() => {})}`,
    },
    {
      what: "a server that does not speak TLS",
      unsent: name === "node:http",
      address: async () => `https://${await serveRaw((socket) => socket.end("HTTP/1.1 400 No\r\n\r\n"))}`,
    },
    {
      what: "a time-out in the handshake of TLS",
      unsent: name === "node:http",
      more: { timeout: 50 },
      address: async () => `https://${await serveRaw(() => {})}`,
    },
  ])("$what is unsent: $unsent", async ({ unsent, address, more }) => {
    expect(await failureOf(transport.send(requestTo(await address(), more)))).toMatchObject({ unsent });
  });

  test("an abort for the rejected connection of another request is not unsent", async () => {
    const controller = new AbortController();
    const address = await serveRaw((socket) =>
      socket.once("data", () => controller.abort(Object.assign(new Error("other"), { code: "ECONNREFUSED" }))),
    );
    const sent = transport.send(requestTo(`http://${address}`, { signal: controller.signal }));
    expect(await failureOf(sent)).toMatchObject({ kind: "aborted", unsent: false });
  });
});
