import { Agent, request as open } from "node:http";
import { connect } from "node:net";
import { sign } from "@cloudseal/huawei";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import type { Simulator } from "../create-simulator.js";
import { createSimulator, simulatorCredentials } from "../create-simulator.js";
import { documents } from "../fixtures/documents.js";
import { sendRaw } from "../fixtures/send-raw.js";
import type { Listening } from "./listen.js";

let simulator: Simulator;
let server: Listening;

beforeEach(async () => {
  simulator = createSimulator({ documents });
  server = await simulator.listen();
});
afterEach(() => server.close());

const [credentials] = simulatorCredentials.huawei;
const update = () =>
  sign(
    new Request(`${server.url}/v1/p/audit/summary/risk/task-status`, {
      method: "POST",
      body: '{"oper_type":"execute"}',
      headers: { "content-type": "application/json" },
    }),
    { credentials },
  );

/** What comes back for these very bytes. */
function exchange(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    const socket = connect(server.port, "127.0.0.1", () => socket.end(bytes));
    socket.on("data", (chunk) => (text += chunk));
    socket.on("close", () => resolve(text));
    socket.on("error", reject);
  });
}

test("listens on loopback and says where", () => {
  expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
});

test("responds over HTTP", async () => {
  const response = await fetch(await update());
  expect([response.status, response.headers.get("content-length"), await response.text()]).toEqual([200, "0", ""]);
  expect(simulator.calls[0]).toMatchObject({ signature: "ok", operation: "UpdateAuditTaskStatus" });
});

test("keeps the connection", async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const isReused = () =>
    new Promise<boolean>((resolve, reject) => {
      const outgoing = open({ port: server.port, agent, path: "/" }, (incoming) => {
        incoming.resume();
        incoming.on("end", () => resolve(outgoing.reusedSocket));
      });
      outgoing.on("error", reject);
      outgoing.end();
    });
  const seen = [await isReused(), await isReused()];
  agent.destroy();
  expect(seen).toEqual([false, true]);
});

test("verifies the host with its port, as the Host header has it", async () => {
  const { headers } = await update();
  const target = "/v1/p/audit/summary/risk/task-status";
  const send = (host: string) =>
    sendRaw(server.port, {
      method: "POST",
      target,
      headers: { ...Object.fromEntries(headers), host },
      body: '{"oper_type":"execute"}',
    });
  expect((await send(`127.0.0.1:${server.port}`)).status).toBe(200);
  expect((await send("127.0.0.1")).status).toBe(401);
});

test("takes the absolute form of a target, as proxies are sent it", async () => {
  const { headers } = await update();
  const { status } = await sendRaw(server.port, {
    method: "POST",
    target: `${server.url}/v1/p/audit/summary/risk/task-status`,
    headers: { ...Object.fromEntries(headers), host: `127.0.0.1:${server.port}` },
    body: '{"oper_type":"execute"}',
  });
  expect(status).toBe(200);
});

test("rejects a body larger than 10 MB and goes on", async () => {
  const body = new Uint8Array(11 * 1024 * 1024);
  expect((await fetch(server.url, { method: "POST", body })).status).toBe(413);
  expect(simulator.calls[0]).toMatchObject({ status: 413 });
  expect((await fetch(await update())).status).toBe(200);
});

const malformed: [string, string, RegExp][] = [
  ["no HTTP", "hello\r\n\r\n", /^HTTP\/1\.1 400 /],
  ["a header without a colon", "GET / HTTP/1.1\r\nhost\r\n\r\n", /^HTTP\/1\.1 400 /],
  ["no Host header", "GET / HTTP/1.1\r\n\r\n", /^HTTP\/1\.1 400 /],
  [
    "broken percent-encoding",
    "GET /%ZZ?%ZZ HTTP/1.1\r\nhost: h\r\nx-sdk-date: 1\r\nconnection: close\r\n\r\n",
    /^HTTP\/1\.1 401 /,
  ],
  ["an asterisk as target", "OPTIONS * HTTP/1.1\r\nhost: h\r\nconnection: close\r\n\r\n", /^HTTP\/1\.1 404 /],
  ["__proto__ as header", "GET / HTTP/1.1\r\nhost: h\r\n__proto__: x\r\nconnection: close\r\n\r\n", /^HTTP\/1\.1 404 /],
  [
    "Authorization of signs only",
    "GET / HTTP/1.1\r\nhost: h\r\nauthorization: SDK-HMAC-SHA256 ,,=;=,\r\nconnection: close\r\n\r\n",
    /^HTTP\/1\.1 401 /,
  ],
];

test.each(malformed)("survives %s, and shows no stack", async (_name, bytes, response) => {
  const text = await exchange(bytes);
  expect(text).toMatch(response);
  expect(text).not.toMatch(/\n\s+at |node:/);
  expect((await fetch(await update())).status).toBe(200);
});

test("a body that breaks off does not count as a call", async () => {
  await exchange("POST / HTTP/1.1\r\nhost: h\r\ncontent-length: 100\r\n\r\nshort");
  expect(simulator.calls).toEqual([]);
});

test("close ends idle connections and requests that never end", async () => {
  const idle = new Agent({ keepAlive: true });
  const isIdle = new Promise((resolve) =>
    open({ port: server.port, agent: idle, path: "/" }, (incoming) => incoming.resume().on("end", resolve)).end(),
  );
  const endless = connect(server.port, "127.0.0.1");
  endless.write("POST / HTTP/1.1\r\nhost: h\r\nexpect: 100-continue\r\ncontent-length: 100\r\n\r\n");
  const ended = new Promise((resolve) => endless.on("close", resolve));
  endless.on("error", () => {});
  await Promise.all([isIdle, new Promise((resolve) => endless.once("data", resolve))]);
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  let isClosed = false;
  const closed = server.close().then(() => (isClosed = true));
  await vi.advanceTimersByTimeAsync(199);
  expect(isClosed).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await Promise.all([closed, ended]);
  idle.destroy();
});

test("a port in use is an error", async () => {
  await expect(simulator.listen({ port: server.port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});
