import { createServer } from "node:net";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { said } from "../support/said.js";
import { serve } from "../support/serve.js";
import { failureOf, services, transports } from "./services.js";

/** The service whose answers have a body. */
const { call, permanent: credentials, success, where } = services[0] as (typeof services)[number];
const nothing = () => {};

describe.each(transports)("over $name", ({ transport }) => {
  const to = (endpoint: string, more: object = {}) => ({ endpoint, transport, credentials, ...more });
  const answers = (status: number, body: string | Buffer, headers: Record<string, string> = {}) =>
    serve((_, outgoing) => outgoing.writeHead(status, headers).end(body));

  describe("an abort", () => {
    test("before the call sends nothing", async () => {
      const { url, received } = await answers(200, success.body);
      const error = await failureOf(call(to(url), { signal: AbortSignal.abort(new Error("no more")) }));
      expect(error).toMatchObject({ kind: "aborted", attempts: 0, retryable: false });
      expect(error.cause).toMatchObject({ message: "no more" });
      expect(received).toEqual([]);
    });

    test("while the answer is awaited ends the call at once, and the connection", async () => {
      const controller = new AbortController();
      const { url, sockets } = await serve(() => controller.abort(new Error("no more")));
      const error = await failureOf(call(to(url), { signal: controller.signal }));
      expect(error).toMatchObject({ kind: "aborted", attempts: 1, cause: { message: "no more" } });
      const [socket] = sockets;
      if (!socket?.destroyed) await new Promise((resolve) => socket?.once("close", resolve));
    });

    test("while the body comes in ends the call", async () => {
      const controller = new AbortController();
      const { url } = await serve((_, outgoing) => {
        outgoing.writeHead(200, { "content-length": "100" }).write("{", () => setImmediate(() => controller.abort()));
      });
      expect(await failureOf(call(to(url), { signal: controller.signal }))).toMatchObject({ kind: "aborted" });
    });

    test("after the call does nothing", async () => {
      const controller = new AbortController();
      const { url } = await answers(200, success.body);
      expect(await call(to(url), { signal: controller.signal })).toEqual(success.result);
      controller.abort();
      expect(await call(to(url))).toEqual(success.result);
    });

    test("of one call leaves others alone", async () => {
      const controller = new AbortController();
      const { url } = await serve((incoming, outgoing) => {
        if (incoming.headers["x-last"]) controller.abort();
        else setImmediate(() => outgoing.end(success.body));
      });
      const [first, second] = await Promise.allSettled([
        call(to(url), { headers: { "x-last": "1" }, signal: controller.signal }),
        call(to(url)),
      ]);
      expect([first?.status, second?.status]).toEqual(["rejected", "fulfilled"]);
    });
  });

  test.each([
    { of: "the client", options: { timeout: 30 }, more: {} },
    { of: "the call, which comes first", options: { timeout: 60_000 }, more: { timeout: 30 } },
  ])("a timeout of $of ends a call that has no answer", async ({ options, more }) => {
    const { url } = await serve(nothing);
    const error = await failureOf(call(to(url, options), more));
    expect(error).toMatchObject({ kind: "timeout", retryable: true });
    // What is left when the request is sent, which on a busy machine is less.
    expect(said(error, where)).toMatch(/^no (whole response within ([12]?\d|30) ms|time is left for another attempt)$/);
  });

  test("a timeout ends a call whose answer stops half way", async () => {
    const { url } = await serve((_, outgoing) => void outgoing.writeHead(200).write("{"));
    expect(await failureOf(call(to(url, { timeout: 30 })))).toMatchObject({ kind: "timeout" });
  });

  test("a timeout of 0 is none", async () => {
    const { url } = await answers(200, success.body);
    expect(await call(to(url, { timeout: 0 }))).toEqual(success.result);
  });

  test.each([301, 302, 303, 307, 308])("a redirect by %i is not followed", async (status) => {
    const { url: other, received } = await answers(200, success.body);
    const { url } = await answers(status, "", { location: other });
    const error = await failureOf(call(to(url)));
    expect(error).toMatchObject({ kind: "protocol", status, message: expect.stringContaining("not followed") });
    expect(received).toEqual([]);
  });

  test.each([
    { encoding: "gzip", body: gzipSync(success.body) },
    { encoding: "deflate", body: deflateSync(success.body) },
    { encoding: "br", body: brotliCompressSync(success.body) },
    { encoding: "identity", body: Buffer.from(success.body) },
    { encoding: "GZIP", body: gzipSync(success.body) },
    { encoding: "x-gzip", body: gzipSync(success.body) },
    { encoding: "BR", body: brotliCompressSync(success.body) },
    { encoding: "Identity", body: Buffer.from(success.body) },
    { encoding: "Deflate", body: deflateRawSync(success.body) },
    { encoding: "gzip, gzip", body: gzipSync(gzipSync(success.body)) },
    { encoding: "gzip,br", body: brotliCompressSync(gzipSync(success.body)) },
    { encoding: "deflate , GZip", body: gzipSync(deflateSync(success.body)) },
  ])("a body in $encoding is read", async ({ encoding, body }) => {
    const { url } = await answers(200, body, { "content-encoding": encoding });
    expect(await call(to(url))).toEqual(success.result);
  });

  test("a body in several encodings of several headers is read", async () => {
    const { url } = await serve((_, outgoing) =>
      outgoing
        .writeHead(200, [
          ["content-encoding", "gzip"],
          ["Content-Encoding", "br"],
        ] as never)
        .end(brotliCompressSync(gzipSync(success.body))),
    );
    expect(await call(to(url))).toEqual(success.result);
  });

  test.each([
    { encoding: "utf-8", body: Buffer.from(success.body), want: success.result },
    { encoding: "zip", body: gzipSync(success.body), want: "protocol" },
    { encoding: "gzip, nonsense", body: gzipSync(success.body), want: "protocol" },
  ])("a body in $encoding, which nobody knows, is taken as it is", async ({ encoding, body, want }) => {
    const { url } = await answers(200, body, { "content-encoding": encoding });
    const seen = await call(to(url)).catch((error) => error.kind);
    expect(seen).toEqual(want);
  });

  test("a body in more encodings than anybody needs is rejected", async () => {
    const body = Array.from({ length: 6 }).reduce<Buffer>((body) => gzipSync(body), Buffer.from(success.body));
    const { url } = await answers(200, body, { "content-encoding": "gzip, gzip, gzip, gzip, gzip, gzip" });
    expect((await failureOf(call(to(url)))).kind).toMatch(/^(protocol|network)$/);
  });

  test("a byte order mark before JSON is no part of it", async () => {
    const { url } = await answers(200, `\ufeff${success.body}`);
    expect(await call(to(url))).toEqual(success.result);
  });

  test("a byte order mark in a failure is none either", async () => {
    const { url } = await answers(403, '\ufeff{"Code":"NoPermission","Message":"no","RequestId":"R"}');
    expect(await failureOf(call(to(url)))).toMatchObject({ code: "NoPermission", requestId: "R" });
  });

  test("bytes that are no UTF-8 are the same text over every transport", async () => {
    const bytes = Buffer.from([0xff, 0xe6, 0x97, 0x20, 0xc0, 0xaf, 0xed, 0xa0, 0x80, 0xf0, 0x9f]);
    const body = Buffer.concat([Buffer.from('{"RequestId":"'), bytes, Buffer.from('"}')]);
    const { url } = await answers(200, body);
    expect(await call(to(url))).toEqual({ RequestId: new TextDecoder().decode(bytes) });
  });

  test.each([
    [
      "one integer of ten million digits",
      `{"TotalCount":${"1".repeat(9_999_000)}}`,
      "a number of more than 1000 digits",
    ],
    ["three million levels", `{"Data":${"[".repeat(3_000_000)}${"]".repeat(3_000_000)}}`, "more than 128 levels"],
  ])("%s are not parsed, and not requested again", async (_, body, what) => {
    const { url, received } = await answers(200, body);
    expect(await failureOf(call(to(url, { retry: { baseDelay: 1 } })))).toMatchObject({
      kind: "protocol",
      message: `getOnceTaskResultInfo of sas: HTTP 200 with JSON with ${what}`,
      attempts: 1,
    });
    expect(received).toHaveLength(1);
  });

  describe("the time of AbortSignal.timeout", () => {
    test.each([
      ["alone", () => AbortSignal.timeout(30)],
      ["beside another signal", () => AbortSignal.any([AbortSignal.timeout(30), new AbortController().signal])],
    ])("%s is a timeout, and not tried again", async (_, signal) => {
      const { url, received } = await serve(nothing);
      const error = await failureOf(call(to(url, { retry: { baseDelay: 1 } }), { signal: signal() }));
      expect(error).toMatchObject({ kind: "timeout", cause: { name: "TimeoutError" } });
      expect(received.length).toBeLessThanOrEqual(1);
    });

    test("is one while the client waits for its next attempt", async () => {
      const { url } = await answers(429, "", { "retry-after": "10" });
      const error = await failureOf(call(to(url, { retry: {} }), { signal: AbortSignal.timeout(50) }));
      expect(error).toMatchObject({ kind: "timeout", attempts: 1 });
    });

    test("is one while credentials are awaited, and before anything", async () => {
      const { url, received } = await answers(200, success.body);
      const slow = { credentials: () => new Promise(() => {}) };
      const signal = AbortSignal.timeout(20);
      expect(await failureOf(call(to(url, slow), { signal }))).toMatchObject({ kind: "timeout", attempts: 0 });
      expect(await failureOf(call(to(url), { signal }))).toMatchObject({ kind: "timeout", attempts: 0 });
      expect(received).toEqual([]);
    });
  });

  test.each([2 ** 31 - 1, 2 ** 31, 2 ** 40, Number.MAX_SAFE_INTEGER])(
    "a timeout of %d ms, for which no timer can be set, lets a promised credential come",
    async (timeout) => {
      const { url } = await answers(200, success.body);
      const provider = () => new Promise((resolve) => setTimeout(resolve, 20, credentials));
      const options = { timeout, attemptTimeout: timeout, credentials: provider };
      expect(await call(to(url, options))).toEqual(success.result);
    },
  );

  test("a compressed failure is read too", async () => {
    const body = gzipSync('{"Code":"NoPermission","Message":"no","RequestId":"R"}');
    const { url } = await answers(403, body, { "content-encoding": "gzip" });
    expect(await failureOf(call(to(url)))).toMatchObject({ code: "NoPermission", kind: "permission", requestId: "R" });
  });

  test("a body in pieces of any size is read, characters across them included", async () => {
    const text = JSON.stringify({ RequestId: "日本語🙂é".repeat(20) });
    const { url } = await serve(async (_, outgoing) => {
      for (const byte of Buffer.from(text)) outgoing.write(Buffer.of(byte));
      outgoing.end();
    });
    expect(await call(to(url))).toEqual(JSON.parse(text));
  });

  test.each([
    {
      what: "a body shorter than its length",
      wire: "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{",
      kind: "network",
    },
    {
      what: "chunks without an end",
      wire: "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\n{\r\n",
      kind: "network",
    },
    { what: "no answer", wire: "", kind: "network" },
    { what: "what is not HTTP", wire: "SSH-2.0-OpenSSH_9.6\r\n\r\n", kind: "network" },
    { what: "half a header", wire: "HTTP/1.1 200 OK\r\nconte", kind: "network" },
  ])("$what is a network error", async ({ wire, kind }) => {
    const server = createServer((socket) => {
      socket.on("error", nothing);
      socket.once("data", () => socket.end(wire));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as { port: number };
    const error = await failureOf(call(to(`http://127.0.0.1:${port}`)));
    expect(error).toMatchObject({ kind, attempts: 1, status: undefined, retryable: true });
    expect(error.cause).toBeInstanceOf(Error);
  });

  test("a truncated gzip is no answer", async () => {
    const { url } = await answers(200, gzipSync(success.body).subarray(0, 20), { "content-encoding": "gzip" });
    expect((await failureOf(call(to(url)))).kind).toMatch(/^(protocol|network)$/);
  });

  test("a rejected connection is a network error", async () => {
    const { url } = await answers(200, "");
    const port = Number(new URL(url).port);
    const free = port === 1 ? 2 : 1;
    const error = await failureOf(call(to(`http://127.0.0.1:${free}`)));
    expect(error).toMatchObject({ kind: "network", retryable: true });
  });

  describe("the size limit", () => {
    test.each([
      { name: "with a length", headers: { "content-length": "1001" } },
      { name: "in chunks", headers: {} },
    ])("holds for a body $name", async ({ headers }) => {
      const { url } = await answers(200, " ".repeat(1001), headers as never);
      const error = await failureOf(call(to(url, { maxResponseBytes: 1000 })));
      expect(error).toMatchObject({
        kind: "protocol",
        message: "getOnceTaskResultInfo of sas: the response is larger than 1000 bytes",
      });
    });

    test("holds for what a small body unpacks to", async () => {
      const bomb = gzipSync(`{"RequestId":"${"x".repeat(1_000_000)}"}`);
      const { url } = await answers(200, bomb, { "content-encoding": "gzip" });
      expect(await failureOf(call(to(url, { maxResponseBytes: 10_000 })))).toMatchObject({ kind: "protocol" });
    });

    test("lets a body of just that size through", async () => {
      const { url } = await answers(200, success.body);
      const maxResponseBytes = success.body.length;
      expect(await call(to(url, { maxResponseBytes }))).toEqual(success.result);
    });
  });

  // With fetch that is the platform's business.
  test.skipIf(transport)("one connection serves one call after another, failed ones included", async () => {
    const { url, sockets } = await serve((incoming, outgoing) =>
      outgoing.writeHead(incoming.headers["x-fail"] ? 500 : 200).end(success.body),
    );
    await call(to(url));
    await failureOf(call(to(url), { headers: { "x-fail": "1" } }));
    await call(to(url));
    expect(sockets).toHaveLength(1);
  });

  test("a connection that the server has closed is replaced", async () => {
    const { url, sockets } = await serve((_, outgoing) =>
      outgoing.writeHead(200, { connection: "close" }).end(success.body),
    );
    await call(to(url));
    await call(to(url));
    expect(sockets).toHaveLength(2);
  });

  test("an own user agent takes the place of ours; no other header is added that names a machine", async () => {
    const { url, received } = await answers(200, success.body);
    await call(to(url), { headers: { "User-Agent": "mine/1" } });
    expect(received[0]?.headers["user-agent"]).toBe("mine/1");
    expect(
      Object.keys(received[0]?.headers ?? {}).filter((name) => /cookie|referer|origin|via|forwarded/.test(name)),
    ).toEqual([]);
  });

  test("a call sends what was signed, byte for byte", async () => {
    const { url, received } = await answers(200, success.body);
    await call(to(url), {}, { TaskType: "a b+c/é!'()*~" });
    expect(received[0]).toMatchObject({ method: "POST", body: "" });
    expect(received[0]?.target).toContain("TaskType=a%20b%2Bc%2F%C3%A9%21%27%28%29%2A~");
    expect(received[0]?.headers.host).toBe(new URL(url).host);
  });
});
