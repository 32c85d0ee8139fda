import { Agent } from "node:http";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { nodeTransport } from "@cloudseal/core";
import { describe, expect, test, vi } from "vitest";
import { listenForTest, serve } from "../support/serve.js";
import { failureOf, requestTo } from "./request-to.js";

const hello = () => serve((_, outgoing) => outgoing.end("hello"));
const abortedAfter = (milliseconds: number) => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), milliseconds);
  return controller.signal;
};
/** Ends what would hang. */
const limit = 60_000;
const closed = (sockets: readonly { destroyed: boolean }[]) => sockets.map(({ destroyed }) => destroyed);

test("more requests than maxSockets wait, and none is sent before the answer to the one before it", async () => {
  let open = 0;
  let most = 0;
  const { url, sockets, received } = await serve(async (_, outgoing) => {
    most = Math.max(most, ++open);
    await sleep(5);
    open--;
    outgoing.end("hello");
  });
  const transport = nodeTransport({ maxSockets: 1 });
  await Promise.all(Array.from({ length: 6 }, () => transport.send(requestTo(url))));
  expect([sockets.length, received.length, most]).toEqual([1, 6, 1]);
});

test.each([
  { what: "an abort", kind: "aborted", more: () => ({ signal: abortedAfter(20) }) },
  { what: "a time-out", kind: "timeout", more: () => ({ timeout: 20 }) },
])("$what takes a request that waits for a connection out of the queue, unsent", async ({ kind, more }) => {
  const { url, received } = await serve(() => {});
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const transport = nodeTransport({ agent });
  const controller = new AbortController();
  const first = failureOf(transport.send(requestTo(url, { signal: controller.signal })));
  await vi.waitFor(() => expect(received).toHaveLength(1), limit);
  const second = transport.send(requestTo(url, more()));
  const third = transport.send(requestTo(url, more()));
  for (const sent of [second, third]) expect(await failureOf(sent)).toMatchObject({ kind, unsent: true });
  // The first one has the connection still.
  expect(agent.requests).toEqual({});
  controller.abort();
  expect(await first).toMatchObject({ kind: "aborted", unsent: false });
  await vi.waitFor(() => expect([agent.sockets, agent.freeSockets, agent.requests]).toEqual([{}, {}, {}]), limit);
  expect(received).toHaveLength(1);
});

describe("an idle connection", () => {
  test.each([
    { what: "is kept", options: {}, headers: {}, wait: 40, connections: 1 },
    {
      what: "is dropped after keepAliveTimeout",
      options: { keepAliveTimeout: 20 },
      headers: {},
      wait: 60,
      connections: 2,
    },
    { what: "is not kept with 0", options: { keepAliveTimeout: 0 }, headers: {}, wait: 5, connections: 2 },
    {
      what: "that the server keeps for a second is not kept",
      options: {},
      headers: { "keep-alive": "timeout=1" },
      wait: 5,
      connections: 2,
    },
    {
      what: "that the server keeps for longer is kept",
      options: {},
      headers: { "keep-alive": "timeout=60" },
      wait: 5,
      connections: 1,
    },
    {
      what: "that the server closes is not kept",
      options: {},
      headers: { connection: "close" },
      wait: 5,
      connections: 2,
    },
  ])("$what", async ({ options, headers, wait, connections }) => {
    const { url, sockets } = await serve((_, outgoing) => outgoing.writeHead(200, headers as never).end("hello"));
    const transport = nodeTransport(options);
    await transport.send(requestTo(url));
    await sleep(wait);
    await transport.send(requestTo(url));
    expect(sockets).toHaveLength(connections);
  });

  test.each([Number.POSITIVE_INFINITY, 2 ** 40])("is kept with a keepAliveTimeout of %d", async (keepAliveTimeout) => {
    const answer = "HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello";
    const { port, sockets } = await listenForTest(
      createServer((socket) => socket.on("data", () => socket.write(answer))),
    );
    const transport = nodeTransport({ keepAliveTimeout });
    for (let i = 0; i < 2; i++) {
      await transport.send(requestTo(`http://127.0.0.1:${port}`));
      await sleep(5);
    }
    expect(sockets).toHaveLength(1);
  });

  test("does not cut short a slow answer", async () => {
    const { url } = await serve(async (_, outgoing) => {
      await sleep(60);
      outgoing.end("hello");
    });
    const transport = nodeTransport({ keepAliveTimeout: 20 });
    for (let i = 0; i < 2; i++) expect(await transport.send(requestTo(url))).toMatchObject({ body: "hello" });
  });
});

test.each([
  { what: "an abort", more: () => ({ signal: abortedAfter(20) }) },
  { what: "a time-out", more: () => ({ timeout: 20 }) },
])("$what closes the connection", async ({ more }) => {
  const { url, sockets } = await serve(() => {});
  await failureOf(nodeTransport().send(requestTo(url, more())));
  await vi.waitFor(() => expect(closed(sockets)).toEqual([true]), limit);
});

test("an answer that switches to another protocol is none, at once", async () => {
  const { url } = await serve(({ socket }) =>
    socket.write("HTTP/1.1 101 Switching\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n"),
  );
  // Not when its time is up, which would be a time-out.
  expect(await failureOf(nodeTransport().send(requestTo(url)))).toMatchObject({ kind: "protocol", unsent: false });
});

test.each([
  { what: "an agent beside other options", options: { agent: new Agent(), maxSockets: 1 } },
  { what: "a maxSockets of 0", options: { maxSockets: 0 } },
  { what: "a keepAliveTimeout that is none", options: { keepAliveTimeout: Number.NaN } },
  { what: "a proxy that is none", options: { proxy: "" } },
])("$what is a TypeError", ({ options }) => expect(() => nodeTransport(options)).toThrow(TypeError));

test("a request without a Host header gets that of its endpoint", async () => {
  const { url, received } = await hello();
  await nodeTransport().send(requestTo(url, { headers: {} }));
  expect(received[0]?.headers.host).toBe(new URL(url).host);
});
