import { nodeTransport } from "@cloudseal/core";
import { describe, expect, test, vi } from "vitest";
import { printed } from "../support/printed.js";
import { authority, serve, serveProxy, serveTls } from "../support/serve.js";
import { failureOf, requestTo } from "./request-to.js";

const abortedAfter = (milliseconds: number) => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), milliseconds);
  return controller.signal;
};

const password = "p@ss:wörd%";
const withPassword = (host: string) => `http://us%65r:${encodeURIComponent(password)}@${host}`;
const basic = `Basic ${Buffer.from(`user:${password}`).toString("base64")}`;

describe("a tunnel to an https endpoint", () => {
  test("is opened with the user and the password of the proxy's address, and used again", async () => {
    const server = await serveTls();
    const proxy = await serveProxy({ port: server.port });
    const transport = nodeTransport({ proxy: withPassword(proxy.host), ca: authority });
    for (let i = 0; i < 3; i++)
      expect(await transport.send(requestTo("https://api.test.example/path?a=b"))).toMatchObject({ body: "hello" });
    expect(proxy.tunnels).toEqual([{ target: "api.test.example:443", authorization: basic }]);
    expect(server.names).toEqual(["api.test.example"]);
    expect(server.received.map(({ target }) => target)).toEqual(Array(3).fill("/path?a=b"));
    expect(printed(server.received)).not.toContain("proxy-authorization");
  });

  test("is one for each host and port", async () => {
    const server = await serveTls();
    const proxy = await serveProxy({ port: server.port });
    const transport = nodeTransport({ proxy: proxy.url, ca: authority });
    const addresses = ["https://a.test.example", "https://b.test.example", "https://a.test.example:8443"];
    for (const address of [...addresses, ...addresses]) await transport.send(requestTo(address));
    expect(proxy.tunnels.map(({ target }) => target)).toEqual([
      "a.test.example:443",
      "b.test.example:443",
      "a.test.example:8443",
    ]);
  });

  test("carries bodies of any size both ways", async () => {
    const body = "x".repeat(3_000_000);
    const server = await serveTls({}, (incoming, outgoing) => incoming.pipe(outgoing));
    const proxy = await serveProxy({ port: server.port });
    const transport = nodeTransport({ proxy: proxy.url, ca: authority });
    const request = requestTo("https://api.test.example", { body, maxResponseBytes: 4_000_000 });
    expect((await transport.send(request)).body).toBe(body);
    expect((await transport.send(request)).body).toBe(body);
  });

  test("verifies the certificate of the endpoint", async () => {
    const server = await serveTls();
    const proxy = await serveProxy({ port: server.port });
    const error = await failureOf(
      nodeTransport({ proxy: proxy.url, ca: authority }).send(requestTo("https://else.where.example")),
    );
    expect(error).toMatchObject({ kind: "network", unsent: true, cause: { code: "ERR_TLS_CERT_ALTNAME_INVALID" } });
    expect(server.received).toEqual([]);
  });

  test.each<[status: number, advice: string, code?: string]>([
    [407, ": it needs another user or password in its address", "ERR_PROXY_REFUSED"],
    [403, ": it does not allow connections to api.test.example:443", "ERR_PROXY_REFUSED"],
    [302, ": it does not allow connections to api.test.example:443", "ERR_PROXY_REFUSED"],
    [502, ""],
  ])("that the proxy refuses with %i fails unsent, with the status%s", async (status, advice, code) => {
    const proxy = await serveProxy({ status });
    const error = await failureOf(
      nodeTransport({ proxy: withPassword(proxy.host) }).send(requestTo("https://api.test.example")),
    );
    expect(error).toMatchObject({ kind: "network", unsent: true });
    expect((error.cause as { code?: string }).code).toBe(code);
    expect(error.message).toBe(`the proxy ${proxy.host} did not connect: HTTP ${status}${advice}`);
  });

  test.each([
    { what: "a time-out", more: () => ({ timeout: 50 }), kind: "timeout" },
    { what: "an abort", more: () => ({ timeout: 0, signal: abortedAfter(50) }), kind: "aborted" },
  ])("that never opens ends with $what, and is closed", async ({ more, kind }) => {
    const proxy = await serveProxy({ status: 0 });
    const sent = nodeTransport({ proxy: proxy.url }).send(requestTo("https://api.test.example", more()));
    expect(await failureOf(sent)).toMatchObject({ kind, unsent: true });
    await vi.waitFor(() => expect(proxy.sockets.map(({ destroyed }) => destroyed)).toEqual([true]), 60_000);
  });

  test("that breaks while the answer is awaited is a network error, and the request counts as sent", async () => {
    const server = await serveTls({}, (incoming) => incoming.socket.destroy());
    const proxy = await serveProxy({ port: server.port });
    const transport = nodeTransport({ proxy: proxy.url, ca: authority });
    const error = await failureOf(transport.send(requestTo("https://api.test.example")));
    expect(error).toMatchObject({ kind: "network", unsent: false });
  });

  test("that the server closes after the answer is replaced", async () => {
    const server = await serveTls({}, (_, outgoing) => outgoing.writeHead(200, { connection: "close" }).end());
    const proxy = await serveProxy({ port: server.port });
    const transport = nodeTransport({ proxy: proxy.url, ca: authority });
    for (let i = 0; i < 2; i++) await transport.send(requestTo("https://api.test.example"));
    expect(proxy.tunnels).toHaveLength(2);
  });

  test("counts for maxSockets while it is opened", async () => {
    const server = await serveTls();
    const proxy = await serveProxy({ port: server.port });
    const transport = nodeTransport({ proxy: proxy.url, ca: authority, maxSockets: 2 });
    await Promise.all(Array.from({ length: 10 }, () => transport.send(requestTo("https://api.test.example"))));
    expect(proxy.tunnels).toHaveLength(2);
  });
});

test("a proxy that nobody listens at fails unsent, and is named", async () => {
  const error = await failureOf(
    nodeTransport({ proxy: "http://user:secret@127.0.0.1:1" }).send(requestTo("https://api.test.example")),
  );
  expect(error).toMatchObject({ kind: "network", unsent: true });
  expect(error.message).toBe("no connection through the proxy 127.0.0.1:1: connect ECONNREFUSED 127.0.0.1:1");
});

test("requests to http endpoints go to the proxy with the whole address, over one connection", async () => {
  const server = await serve((_, outgoing) => outgoing.end("hello"));
  const proxy = await serveProxy({ port: Number(new URL(server.url).port) });
  const transport = nodeTransport({ proxy: withPassword(proxy.host) });
  for (const host of ["a.test.example", "b.test.example:8080", "[fd00::1]:81"])
    expect(await transport.send(requestTo(`http://${host}/path?a=b`))).toMatchObject({ body: "hello" });
  expect(proxy.forwarded).toEqual(
    ["a.test.example", "b.test.example:8080", "[fd00::1]:81"].map((host) => ({
      target: `http://${host}/path?a=b`,
      authorization: basic,
    })),
  );
  expect(server.received.map(({ headers }) => headers.host)).toEqual([
    "a.test.example",
    "b.test.example:8080",
    "[fd00::1]:81",
  ]);
  expect(proxy.sockets).toHaveLength(1);
});

test("a forwarded request that the proxy answers with 407 is an error with advice", async () => {
  const proxy = await serve((_, outgoing) => outgoing.writeHead(407).end("<html>"));
  const { host } = new URL(proxy.url);
  const error = await failureOf(nodeTransport({ proxy: host }).send(requestTo("http://api.test.example")));
  expect(error).toMatchObject({ kind: "network", cause: { code: "ERR_PROXY_REFUSED" } });
  expect(error.message).toBe(
    `the proxy ${host} rejected the request with HTTP 407: it needs another user or password in its address`,
  );
});

describe("the environment's proxy", () => {
  test("is used by default, but neither for loopback nor for what NO_PROXY lists", async () => {
    const server = await serveTls();
    const proxy = await serveProxy({ port: server.port });
    vi.stubEnv("HTTPS_PROXY", withPassword(proxy.host));
    vi.stubEnv("NO_PROXY", "b.test.example");
    const transport = nodeTransport({ ca: authority });
    await transport.send(requestTo("https://a.test.example"));
    await transport.send(requestTo(server.url));
    expect(await failureOf(transport.send(requestTo("https://b.test.example")))).toMatchObject({ unsent: true });
    expect(proxy.tunnels).toEqual([{ target: "a.test.example:443", authorization: basic }]);
    vi.unstubAllEnvs();
    await transport.send(requestTo("https://c.test.example"));
    expect(proxy.tunnels, "the environment is read once").toHaveLength(2);
  });

  test("is not used when the options say so", async () => {
    const proxy = await serveProxy();
    vi.stubEnv("ALL_PROXY", proxy.url);
    await failureOf(nodeTransport({ proxy: false }).send(requestTo("https://nowhere.test.example")));
    expect(proxy.sockets).toEqual([]);
    vi.unstubAllEnvs();
  });

  test("fails the requests that need it while it is not that of an http proxy, and no others", async () => {
    vi.stubEnv("ALL_PROXY", "socks5://user:secret@127.0.0.1:1080");
    const { url } = await serve((_, outgoing) => outgoing.end("hello"));
    const transport = nodeTransport();
    expect(await transport.send(requestTo(url))).toMatchObject({ body: "hello" });
    const error = await failureOf(transport.send(requestTo("https://nowhere.test.example")));
    expect(error).toMatchObject({ kind: "invalid", unsent: false });
    expect(error.message).toBe(
      "ALL_PROXY is not the address of an http proxy: set http://[user:password@]host[:port]. " +
        "No other proxies are supported. To reach nowhere.test.example without, add it to NO_PROXY",
    );
    expect(printed(error)).not.toContain("secret");
    expect(await transport.send(requestTo(url))).toMatchObject({ body: "hello" });
    const proxy = await serveProxy({ status: 403 });
    vi.stubEnv("ALL_PROXY", proxy.url);
    await failureOf(transport.send(requestTo("https://nowhere.test.example")));
    expect(proxy.tunnels).toHaveLength(1);
    vi.unstubAllEnvs();
  });
});

test("no error holds the proxy's password", async () => {
  const secrets = [password, encodeURIComponent(password), basic.slice(6)];
  const silent = await serveProxy({ status: 0 });
  const refusing = await serveProxy({ status: 407 });
  const broken = await serve((incoming) => incoming.socket.end("nonsense\r\n\r\n"));
  const errors = await Promise.all([
    failureOf(nodeTransport({ proxy: withPassword(refusing.host) }).send(requestTo("https://a.test.example"))),
    failureOf(nodeTransport({ proxy: withPassword("127.0.0.1:1") }).send(requestTo("https://a.test.example"))),
    failureOf(nodeTransport({ proxy: withPassword("127.0.0.1:1") }).send(requestTo("http://a.test.example"))),
    failureOf(
      nodeTransport({ proxy: withPassword(new URL(broken.url).host) }).send(requestTo("http://a.test.example")),
    ),
    failureOf(
      nodeTransport({ proxy: withPassword(silent.host) }).send(requestTo("https://a.test.example", { timeout: 30 })),
    ),
  ]);
  for (const error of errors) for (const secret of secrets) expect(printed(error)).not.toContain(secret);
  expect(printed(nodeTransport({ proxy: withPassword(silent.host) }))).not.toContain("wörd");
  expect(() => nodeTransport({ proxy: `ftp://user:${password}@host` })).toThrow(
    /^proxy is not the address of an http proxy: set http:..\[user:password@\]host\[:port\]$/,
  );
});

test.each([null, true, 5, {}, ""])("a proxy of %j is rejected when the transport is made", (proxy) =>
  expect(() => nodeTransport({ proxy: proxy as string })).toThrow(/^proxy is not the address of an http proxy: set /),
);
