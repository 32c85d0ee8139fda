import { nodeTransport, type RetryInfo } from "@cloudseal/core";
import { afterEach, describe, expect, test, vi } from "vitest";
import { printed } from "../support/printed.js";
import { said } from "../support/said.js";
import { serve, serveProxy } from "../support/serve.js";
import { failureOf, type Options, services } from "./services.js";

const quick = { baseDelay: 1, maxDelay: 5 };
afterEach(() => vi.unstubAllEnvs());

describe.each(services)("$vendor", ({ call, permanent, success, where }) => {
  /** A call of a process that begins now: its transport reads the environment anew. */
  const to = (endpoint: string, options: Options = {}) =>
    call({ endpoint, credentials: permanent, retry: quick, transport: nodeTransport(), ...options });

  test.each([
    ["https", "https://api.test.example", "ALL_PROXY"],
    ["https", "https://api.test.example", "HTTPS_PROXY"],
    ["http", "http://api.test.example", "HTTP_PROXY"],
    ["http", "http://api.test.example", "all_proxy"],
  ])("a bad proxy of an %s endpoint is invalid, with advice and 0 attempts: %s by %s", async (_, endpoint, name) => {
    vi.stubEnv(name, "socks5://user:hunter2-password@127.0.0.1:1080");
    const retries: RetryInfo[] = [];
    const error = await failureOf(to(endpoint, { onRetry: (info) => retries.push(info) }));
    expect(error).toMatchObject({ kind: "invalid", attempts: 0, retryable: false });
    expect(said(error, where)).toMatch(
      new RegExp(`^${name} is not the address of an http proxy: set http://.* NO_PROXY$`),
    );
    expect(printed(error)).not.toContain("hunter2");
    expect(retries).toEqual([]);
  });

  test.each<[fact: string, environment: Record<string, string>]>([
    ["loopback", { ALL_PROXY: "socks5://127.0.0.1:1080" }],
    ["loopback, and NO_PROXY", { ALL_PROXY: "socks5://127.0.0.1:1080", NO_PROXY: "*" }],
    ["an http endpoint, if it is that of https ones", { HTTPS_PROXY: "https://127.0.0.1:1080" }],
  ])("a bad proxy does not matter to %s", async (_, environment) => {
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    const { url, received } = await serve((_, outgoing) => outgoing.end(success.body));
    await expect(to(url)).resolves.toEqual(success.result);
    expect(received).toHaveLength(1);
  });

  test("a bad proxy does not matter to what NO_PROXY lists: it is reached without", async () => {
    vi.stubEnv("ALL_PROXY", "socks5://127.0.0.1:1080");
    vi.stubEnv("NO_PROXY", "*");
    const error = await failureOf(to("http://does-not-exist.invalid"));
    expect(error).toMatchObject({ kind: "network" });
    expect(error.message).toContain("does-not-exist.invalid");
  });

  test.each([403, 407, 400, 404, 405, 302])("a proxy that refuses with %i is asked once", async (status) => {
    const proxy = await serveProxy({ status });
    vi.stubEnv("HTTPS_PROXY", proxy.url);
    const error = await failureOf(to("https://api.test.example"));
    expect(error).toMatchObject({ kind: "network", attempts: 1, retryable: false });
    expect(error.message).toContain(`did not connect: HTTP ${status}`);
    expect(proxy.tunnels).toHaveLength(1);
  });

  test.each([502, 503, 504, 429])("a proxy that fails with %i is asked again, as nothing was sent", async (status) => {
    const proxy = await serveProxy({ status });
    vi.stubEnv("HTTPS_PROXY", proxy.url);
    const error = await failureOf(to("https://api.test.example"));
    expect(error).toMatchObject({ kind: "network", attempts: 3, retryable: true });
    expect(proxy.tunnels).toHaveLength(3);
  });

  test.each([403, 407])("a proxy that answers a forwarded request with %i is asked once", async (status) => {
    const proxy = await serve((_, outgoing) => outgoing.writeHead(status).end("<html>"));
    vi.stubEnv("HTTP_PROXY", proxy.url);
    expect(await failureOf(to("http://api.test.example"))).toMatchObject({ attempts: 1, retryable: false });
    expect(proxy.received).toHaveLength(1);
  });
});
