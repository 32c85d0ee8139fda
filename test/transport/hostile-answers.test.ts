import { Agent } from "node:http";
import { createServer, type Socket } from "node:net";
import { nodeTransport } from "@cloudseal/core";
import { expect, test, vi } from "vitest";
import { printed } from "../support/printed.js";
import { listenForTest } from "../support/serve.js";
import { failureOf, requestTo } from "./request-to.js";

/** A server that does what it is told when the first bytes of a request are there. */
async function answerWith(answer: (socket: Socket) => unknown) {
  const { port, sockets } = await listenForTest(createServer((socket) => socket.once("data", () => answer(socket))));
  return { url: `http://127.0.0.1:${port}`, sockets };
}

test("who answers without reading the request does not keep the connection", async () => {
  const { url, sockets } = await answerWith((socket) =>
    socket.pause().write("HTTP/1.1 413 No\r\ncontent-length: 2\r\n\r\nno"),
  );
  const agent = new Agent({ keepAlive: true });
  const body = "x".repeat(20_000_000);
  expect(await nodeTransport({ agent }).send(requestTo(url, { body }))).toMatchObject({ status: 413, body: "no" });
  await vi.waitFor(() => expect([agent.sockets, agent.freeSockets]).toEqual([{}, {}]), 60_000);
  expect(sockets).toHaveLength(1);
});

test.each([
  { what: "an endpoint", options: (): object => ({ proxy: false }), address: (url: string) => url },
  { what: "a proxy", options: (proxy: string) => ({ proxy }), address: () => "https://api.test.example" },
])("an answer of $what that is not HTTP is not on the error: it may have secrets", async ({ options, address }) => {
  const { url } = await answerWith((socket) => socket.write("HTTP/1.1 200 OK\r\nx: y\r\nhunter2 is no header\r\n\r\n"));
  const error = await failureOf(nodeTransport(options(url)).send(requestTo(address(url))));
  expect(error).toMatchObject({ kind: "network", message: expect.stringContaining("Parse Error") });
  expect(printed(error) + JSON.stringify(error.cause)).not.toMatch(/hunter2|rawPacket/);
});

test("an answer in half a million pieces takes no more than its size allows", async () => {
  const pieces = 500_000;
  const { url } = await answerWith((socket) => {
    socket.write("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n");
    socket.write(`${"1\r\nx\r\n".repeat(pieces)}0\r\n\r\n`);
  });
  const before = process.memoryUsage.rss();
  const request = requestTo(url, { maxResponseBytes: pieces, timeout: 30_000 });
  expect((await nodeTransport({ proxy: false }).send(request)).body).toBe("x".repeat(pieces));
  expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 2 ** 20);
});
