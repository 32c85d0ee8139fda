import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { Agent, type IncomingMessage, request as open } from "node:http";
import { connect } from "node:net";
import { nodeTransport } from "@cloudseal/core";
import { sign } from "@cloudseal/huawei";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Simulator } from "../create-simulator.js";
import { createSimulator, simulatorCredentials } from "../create-simulator.js";
import { documents } from "../fixtures/documents.js";
import type { Listening } from "./listen.js";

let simulator: Simulator;
let server: Listening;

beforeEach(async () => {
  simulator = createSimulator({ documents });
  server = await simulator.listen();
});
afterEach(() => server.close());

const mebibyte = 1024 * 1024;
const tooLarge = Buffer.alloc(11 * mebibyte, "x");
// Made once: to make eleven megabytes anew costs more than to send them.
const tooLargeBlob = new Blob([tooLarge]);

/** Sends what is too large. Gives the status of the response and what comes of the body, or the code of the error. */
type Send = () => Promise<string>;

const read = async (incoming: IncomingMessage) => {
  let text = "";
  for await (const chunk of incoming) text += chunk;
  return `${incoming.statusCode} ${text}`;
};

/** `node:http`: with the length in the head, in chunks, or asking before it sends. */
const byNode =
  (agent: Agent | false, headers: Record<string, string | number>): Send =>
  () =>
    new Promise((resolve) => {
      const outgoing = open({ port: server.port, method: "POST", path: "/", agent, headers }, (incoming) =>
        resolve(read(incoming)),
      );
      outgoing.on("error", (error: NodeJS.ErrnoException) => resolve(String(error.code)));
      if (headers.expect) outgoing.on("continue", () => outgoing.end(tooLarge));
      else outgoing.end(tooLarge);
      // With `expect` nothing is sent until the head is flushed.
      if (headers.expect) outgoing.flushHeaders();
    });

const byFetch: Send = async () => {
  const response = await fetch(server.url, { method: "POST", body: tooLarge });
  return `${response.status} ${await response.text()}`;
};

const byFetchInChunks: Send = async () => {
  const body = tooLargeBlob.stream();
  const response = await fetch(server.url, { method: "POST", body, duplex: "half" } as RequestInit);
  return `${response.status} ${await response.text()}`;
};

const transport = nodeTransport();
const byOwnTransport: Send = async () => {
  const { hostname, port, host, protocol } = new URL(server.url);
  const response = await transport.send({
    endpoint: { protocol, hostname, port, host } as never,
    method: "POST",
    target: "/",
    body: tooLarge,
    headers: {},
    timeout: 300_000,
    maxResponseBytes: mebibyte,
  } as never);
  return `${response.status} ${response.body}`;
};

/** A socket that reads nothing before it has written all. */
const bySocket: Send = () =>
  new Promise((resolve) => {
    let text = "";
    const socket = connect(server.port, "127.0.0.1");
    socket.pause();
    socket.on("error", (error: NodeJS.ErrnoException) => resolve(String(error.code)));
    socket.on("data", (chunk) => (text += chunk));
    socket.on("close", () => resolve(text.replace(/^HTTP\/1\.1 (\d+) [\s\S]*?\r\n\r\n/, "$1 ")));
    socket.write(`POST / HTTP/1.1\r\nhost: h\r\ncontent-length: ${tooLarge.length}\r\n\r\n`);
    socket.write(tooLarge, () => socket.resume());
  });

const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const clients: [string, Send][] = [
  ["node:http with a kept connection", byNode(agent, { "content-length": tooLarge.length })],
  ["node:http with a connection of its own", byNode(false, { "content-length": tooLarge.length })],
  ["node:http in chunks", byNode(agent, { "transfer-encoding": "chunked" })],
  ["node:http that asks first", byNode(agent, { "content-length": tooLarge.length, expect: "100-continue" })],
  ["fetch", byFetch],
  ["fetch in chunks", byFetchInChunks],
  ["our own transport", byOwnTransport],
  ["a socket that first writes and then reads", bySocket],
];

/** How often each must be told. Where it was not, 10 of 10 were not. */
const times = 12;

describe(`the 413 to a body that is too large reaches, ${times} times of ${times},`, () => {
  test.each(clients)("%s", { timeout: 300_000 }, async (_name, send) => {
    const seen: string[] = [];
    for (let i = 0; i < times; i++) seen.push(await send().catch((error) => String(error.cause ?? error)));
    const want = '413 {"message":"cloudseal-simulator: the body is larger than 10 MB"}';
    expect(seen).toEqual(Array(times).fill(want));
    expect(simulator.calls.map(({ status }) => status)).toEqual(Array(times).fill(413));
  });

  test("16 clients at a time", { timeout: 300_000 }, async () => {
    const seen = await Promise.all(Array.from({ length: 16 }, (_, i) => (i % 2 ? byFetch : bySocket)()));
    expect(new Set(seen.map((text) => text.slice(0, 3)))).toEqual(new Set(["413"]));
  });

  test.runIf(existsSync("/usr/bin/curl"))("curl, which asks first", { timeout: 300_000 }, async () => {
    const urls = Array<string>(times).fill(server.url);
    const child = spawn("/usr/bin/curl", ["-sS", "-w", " %{http_code}\n", "--data-binary", "@-", ...urls]);
    let text = "";
    child.stdout.on("data", (chunk) => (text += chunk));
    child.stderr.on("data", (chunk) => (text += chunk));
    child.stdin.end(tooLarge);
    const [code] = await once(child, "close");
    const want = '{"message":"cloudseal-simulator: the body is larger than 10 MB"} 413\n';
    expect([code, text]).toEqual([0, want.repeat(times)]);
    expect(simulator.calls.map(({ status }) => status)).toEqual(Array(times).fill(413));
  });
});

/** What comes back for these bytes and up to `limit` bytes more, for as long as the other side reads and does not respond. */
function exchange(head: string, chunk = "", limit = 0): Promise<{ text: string; error: string | undefined }> {
  return new Promise((resolve) => {
    let text = "";
    let error: string | undefined;
    let sent = 0;
    const socket = connect(server.port, "127.0.0.1");
    socket.on("error", ({ code }: NodeJS.ErrnoException) => (error = code));
    socket.on("close", () => resolve({ text, error }));
    const more = () => {
      while (sent < limit && socket.writable) {
        sent += chunk.length;
        if (!socket.write(chunk)) return;
      }
      // Whoever has the response to a request that is not whole goes, when all is sent that is to be sent.
      if (sent >= limit && /^HTTP\/1\.1 413/.test(text)) socket.end();
    };
    socket.on("data", (data) => {
      text += data;
      more();
    });
    socket.on("drain", more);
    socket.write(head);
    more();
  });
}

const megabyte = "a".repeat(1_000_000);
const chunk = `${megabyte.length.toString(16)}\r\n${megabyte}\r\n`;
const early: [string, number, string, string, number][] = [
  [
    "a length of a gigabyte that never comes",
    413,
    "POST / HTTP/1.1\r\nhost: h\r\ncontent-length: 1000000000\r\n\r\n",
    "",
    0,
  ],
  [
    "a length of a gigabyte of which 40 MB come",
    413,
    "POST / HTTP/1.1\r\nhost: h\r\ncontent-length: 1000000000\r\n\r\n",
    megabyte,
    40e6,
  ],
  ["60 MB in chunks", 413, "POST / HTTP/1.1\r\nhost: h\r\ntransfer-encoding: chunked\r\n\r\n", chunk, 60e6],
  ["headers of 20 MB", 431, "GET / HTTP/1.1\r\nhost: h\r\nx: ", megabyte, 20e6],
  ["20 MB that are not HTTP", 400, "hello\r\n\r\n", megabyte, 20e6],
  [
    "a chunk without a length",
    400,
    "POST / HTTP/1.1\r\nhost: h\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
    megabyte,
    20e6,
  ],
  [
    "an expectation that is not known",
    417,
    "GET / HTTP/1.1\r\nhost: h\r\nexpect: x\r\nconnection: close\r\n\r\n",
    "",
    0,
  ],
];

describe("a response before the request's end arrives:", () => {
  test.each(early)("%s: %d", { timeout: 300_000 }, async (_name, status, head, more, bytes) => {
    const seen = [];
    for (let i = 0; i < 5; i++) seen.push(await exchange(head, more, bytes));
    for (const { text, error } of seen) {
      expect(text).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
      expect(text.match(/HTTP\/1\.1/g)).toHaveLength(1);
      expect(error).toBe(undefined);
    }
  });

  test("a body without an end is read to a limit, and its connection ends", { timeout: 300_000 }, async () => {
    const head = "POST / HTTP/1.1\r\nhost: h\r\ntransfer-encoding: chunked\r\n\r\n";
    const { text } = await exchange(head, chunk, Number.POSITIVE_INFINITY);
    expect(text).toMatch(/^HTTP\/1\.1 413 /);
  });

  test("a client that asks first gets the permission, and the response", async () => {
    const body = '{"oper_type":"execute"}';
    const request = await sign(
      new Request(`${server.url}/v1/p/audit/summary/risk/task-status`, {
        method: "POST",
        body,
        headers: { "content-type": "application/json" },
      }),
      { credentials: simulatorCredentials.huawei[0] },
    );
    const headers = { ...Object.fromEntries(request.headers), host: new URL(server.url).host };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const head = `POST ${new URL(request.url).pathname} HTTP/1.1\r\n${lines.join("")}content-length: ${body.length}\r\n`;
    const { text } = await exchange(`${head}expect: 100-continue\r\nconnection: close\r\n\r\n${body}`);
    expect(text).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK\r\n/);
  });

  test("the response to a request goes before that to what follows it and is not HTTP", async () => {
    const { text } = await exchange("GET / HTTP/1.1\r\nhost: h\r\n\r\nhello\r\n\r\n");
    expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 404", "HTTP/1.1 400"]);
  });
});

test("in process a body that is too large is read no further than the limit", async () => {
  let given = 0;
  let isCancelled = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      given += mebibyte;
      controller.enqueue(new Uint8Array(mebibyte));
    },
    cancel() {
      isCancelled = true;
    },
  });
  const response = await simulator.fetch("http://h.example/", { method: "POST", body, duplex: "half" } as RequestInit);
  expect([response.status, isCancelled]).toEqual([413, true]);
  expect(given).toBeLessThanOrEqual(13 * mebibyte);
});

test("in process a body that does not come is waited for until the signal is aborted", async () => {
  const controller = new AbortController();
  const body = new ReadableStream<Uint8Array>({ pull: () => new Promise(() => {}) });
  const init = { method: "POST", body, duplex: "half", signal: controller.signal } as RequestInit;
  const response = simulator.fetch("http://h.example/", init);
  controller.abort(new Error("enough"));
  await expect(response).rejects.toThrow("enough");
  expect(simulator.calls).toEqual([]);
});
