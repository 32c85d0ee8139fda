import { Agent, createServer } from "node:http";
import { nodeTransport } from "@cloudseal/core";
import { describe, expect, test, vi } from "vitest";
import { createAgent, settle } from "../../packages/core/src/transport/pool.js";
import { listenForTest, serve } from "../support/serve.js";
import { failureOf, requestTo } from "./request-to.js";

test.each([
  ["http:", 80],
  ["https:", 443],
])("the idle connections of %s on its own port are found by the name that requests have", async (protocol, port) => {
  const names: (string | undefined)[] = [];
  const agent = createAgent(Agent, {}, 1000);
  const { getName } = agent;
  agent.getName = (options) => {
    names.push(getName.call(agent, options));
    return names.at(-1) as string;
  };
  agent.createConnection = () => {
    throw new Error("not from here");
  };
  const { request } = await import("node:http");
  try {
    request({ agent, host: "host.example", port: "", defaultPort: port, protocol: "http:" } as never).on(
      "error",
      () => {},
    );
  } catch {}
  expect(names[0]).toBe(`host.example:${port}`);
  (agent.freeSockets as Record<string, unknown[]>)[`host.example:${port}`] = [];
  expect(settle(agent, `host.example:${port}`)).toBeInstanceOf(Promise);
  expect(protocol).toMatch(/^https?:$/);
});

describe("requests that wait for one of few connections", () => {
  test.each([
    ["maxSockets", () => nodeTransport({ maxSockets: 1 })],
    ["an agent of the caller's", () => nodeTransport({ agent: new Agent({ keepAlive: true, maxSockets: 1 }) })],
    [
      "maxTotalSockets of such an agent",
      () => nodeTransport({ agent: new Agent({ keepAlive: true, maxTotalSockets: 1 }) }),
    ],
  ])("by %s get none that has ended while the loop was busy", async (_, create) => {
    const body = "hello";
    const { port } = await listenForTest(
      createServer((_, outgoing) => outgoing.end(body, () => outgoing.socket?.end())) as never,
    );
    const transport = create();
    const responses = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const response = await transport.send(requestTo(`http://127.0.0.1:${port}`));
        // The end of the connection has come by then, and nobody has seen it.
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3);
        return response.body;
      }),
    );
    expect(responses).toEqual(Array.from({ length: 20 }, () => body));
  });

  test("end in time while they wait", async () => {
    const { url, received } = await serve(() => {});
    const transport = nodeTransport({ maxSockets: 1 });
    const holding = new AbortController();
    const first = failureOf(transport.send(requestTo(url, { signal: holding.signal })));
    await vi.waitFor(() => expect(received).toHaveLength(1), 60_000);
    const controller = new AbortController();
    const aborted = failureOf(transport.send(requestTo(url, { timeout: 0, signal: controller.signal })));
    const late = failureOf(transport.send(requestTo(url, { timeout: 20 })));
    expect(await late).toMatchObject({ kind: "timeout", unsent: true });
    controller.abort();
    expect(await aborted).toMatchObject({ kind: "aborted", unsent: true });
    holding.abort();
    expect(await first).toMatchObject({ kind: "aborted", unsent: false });
    expect(received).toHaveLength(1);
  });
});

test("a kept connection is used again under fake timers", async () => {
  const { url, sockets } = await serve((_, outgoing) => outgoing.end("hello"));
  const transport = nodeTransport();
  await transport.send(requestTo(url));
  vi.useFakeTimers();
  try {
    expect(await transport.send(requestTo(url))).toMatchObject({ body: "hello" });
  } finally {
    vi.useRealTimers();
  }
  expect(sockets).toHaveLength(1);
});

test("a response can be copied, with its headers", async () => {
  const { url } = await serve((_, outgoing) => outgoing.writeHead(200, { "x-a": "1" }).end("hello"));
  const response = { ...(await nodeTransport().send(requestTo(url))) };
  expect(response).toMatchObject({ status: 200, headers: { "x-a": "1" }, body: "hello" });
});

test("many transports share a caller's agent without many listeners", async () => {
  const { url } = await serve((_, outgoing) => outgoing.end("hello"));
  const agent = new Agent({ keepAlive: true });
  for (let i = 0; i < 12; i++) await nodeTransport({ agent }).send(requestTo(url));
  expect(agent.listenerCount("free")).toBe(2);
  agent.destroy();
});
