import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import type { ClientOptions } from "../options.js";
import type { Protocol } from "../protocol.js";
import type { Route } from "../service.js";
import { TransportError, type TransportRequest, type TransportResponse } from "../transport/transport.js";
import { attempt, buildRequest, readResponse, resolveCredentials, sendRequest, signRequest, steps } from "./attempt.js";
import type { CallContext } from "./context.js";
import { waitForRateLimit } from "./rate-limit.js";
import { createState } from "./state.js";

interface Key {
  id: string;
  secret: string;
}

const key: Key = { id: "id", secret: "secret-of-acme" };
const route: Route = { name: "DoIt", method: "POST", path: "/v1/{project}/do", rest: "body", idempotent: true };
const protocol: Protocol<Key> = {
  vendor: "acme",
  defaultCredentials: () => key,
  check: ({ id }) => {
    if (!id) throw new TypeError("credentials.id is missing");
  },
  secrets: ({ secret }) => [secret],
  ownHeaders: ["x-signature"],
  serialiseQuery: () => "",
  sign: (_, { credentials }) => ({ "x-signature": `signed by ${credentials.id}` }),
  failure: ({ status }) => (status === 400 ? { kind: "invalid", code: "Bad", message: "bad" } : undefined),
};
const ok: TransportResponse = { status: 200, headers: {}, body: "{}" };

/** A call whose steps are tried one by one; `sent` is what its transport is given. */
function contextOf(
  options: ClientOptions<Key> = {},
  more: Partial<CallContext<Key>> = {},
  vendor: Partial<Protocol<Key>> = {},
) {
  const sent: TransportRequest[] = [];
  const transport = {
    send: async (request: TransportRequest) => {
      sent.push(request);
      return ok;
    },
  };
  const state = createState(
    {
      protocol: { ...protocol, ...vendor },
      name: "rockets",
      servers: [{ url: "https://{region}.acme.example", regions: ["r1"] }],
      parameters: { project: "id" },
    },
    { transport, region: "r1", ...options },
  );
  const context: CallContext<Key> = {
    state,
    route,
    info: { id: 1, vendor: "acme", service: "rockets", operation: "DoIt", region: "r1" },
    input: { parameters: {}, query: "a=1", headers: { "content-type": "application/json" }, body: "{}" },
    options: {},
    listeners: state.listeners,
    surroundRequest: undefined,
    deadline: Number.POSITIVE_INFINITY,
    maxAttempts: 1,
    sent: 0,
    clockOffset: 0,
    startOffset: 0,
    signed: [],
    recovered: [],
    ...more,
  };
  return { context, sent };
}

const errorOf = async (step: () => unknown): Promise<unknown> => {
  try {
    await step();
  } catch (error) {
    return error;
  }
  return undefined;
};
const broken = () => {
  throw new Error("broken");
};

describe("step 1, resolve credentials", () => {
  test.each<[from: string, options: ClientOptions<Key>, credentials: Key]>([
    ["the vendor's chain", {}, key],
    ["the options", { credentials: { id: "other", secret: "s" } }, { id: "other", secret: "s" }],
    ["a provider", { credentials: () => key }, key],
    ["a provider's promise", { credentials: async () => key }, key],
  ])("from %s", async (_, options, credentials) =>
    expect(await resolveCredentials(contextOf(options).context)).toMatchObject({ credentials }),
  );

  const lacking = { credentials: { id: "", secret: "s" } };

  test("a vendor completes what the path takes from them", async () => {
    const completeCredentials = async (found: Key) => ({ ...found, id: "completed" });
    const { context } = contextOf(lacking, {}, { check: () => {}, completeCredentials });
    expect(await resolveCredentials(context)).toMatchObject({
      completed: { id: "completed" },
      credentials: { id: "" },
    });
  });

  test.each<[what: string, options: ClientOptions<Key>, vendor: Partial<Protocol<Key>>]>([
    ["a provider that throws", { credentials: broken }, {}],
    ["a provider that rejects", { credentials: () => Promise.reject(new Error("broken")) }, {}],
    ["no credentials where there is no chain, as in a browser", {}, { defaultCredentials: undefined }],
    ["credentials that are not complete", { credentials: { id: "", secret: "s" } }, {}],
    ["credentials that cannot be completed", lacking, { check: () => {}, completeCredentials: broken }],
  ])("%s is of the kind credentials", async (_, options, vendor) =>
    expect(await errorOf(() => resolveCredentials(contextOf(options, {}, vendor).context))).toMatchObject({
      kind: "credentials",
    }),
  );

  test("a provider that takes too long is a timeout", async () => {
    const { context } = contextOf(
      { credentials: () => new Promise<Key>(() => {}) },
      { deadline: performance.now() + 10 },
    );
    expect(await errorOf(() => resolveCredentials(context))).toMatchObject({ kind: "timeout", unsent: true });
  });
});

describe("step 2, build the request", () => {
  test("addresses it", () => {
    const { context } = contextOf({}, { options: { headers: { "X-Trace": "t" } } });
    expect(buildRequest(context, key)).toEqual({
      path: "/v1/id/do",
      query: "a=1",
      headers: { "content-type": "application/json", host: "r1.acme.example", "x-trace": "t" },
      body: "{}",
    });
  });

  test("what the path says of the caller is what is signed", () => {
    const { context } = contextOf({}, { input: { parameters: { project: 7 }, query: "", headers: {}, body: "" } });
    expect(buildRequest(context, key).path).toBe("/v1/7/do");
    expect(context.identity).toEqual({ id: "7" });
  });

  test.each<[what: string, options: ClientOptions<Key>, more: Partial<CallContext<Key>>]>([
    ["no region", { region: undefined }, {}],
    ["a header of the signer", {}, { options: { headers: { "x-signature": "mine" } } }],
    ["a header that frames", {}, { options: { headers: { "Transfer-Encoding": "chunked" } } }],
    [
      "a parameter that is no header",
      {},
      { input: { parameters: { project: "é" }, query: "", headers: {}, body: "" } },
    ],
  ])("%s is of the kind invalid", async (_, options, more) =>
    expect(await errorOf(() => buildRequest(contextOf(options, more).context, key))).toMatchObject({ kind: "invalid" }),
  );
});

test.each<[what: string, options: ClientOptions<Key>, want: string]>([
  [
    "an unknown region",
    { region: "r2" },
    'rockets knows no region "r2" (did you mean r1?): pass one of r1, or the address to call as endpoint',
  ],
  ["an address with a path", { endpoint: "https://acme.example/api" }, 'endpoint is "https://acme.example/api": pass'],
])("%s makes no client", (_, options, want) => expect(() => contextOf(options)).toThrow(want));

describe("step 3, wait for the rate limiter", () => {
  test("no limit is no wait", () => expect(waitForRateLimit(contextOf().context, steps)).toBeUndefined());

  test("a slot after the deadline is of the kind throttled", async () => {
    const { context } = contextOf({ rateLimit: 0.001 }, { deadline: performance.now() + 60_000 });
    await waitForRateLimit(context, steps);
    expect(await errorOf(() => waitForRateLimit(context, steps))).toMatchObject({ kind: "throttled", unsent: false });
  });

  test("an abort ends the wait", async () => {
    const { context } = contextOf({ rateLimit: 0.001 }, { options: { signal: AbortSignal.abort() } });
    await waitForRateLimit(context, steps);
    expect(await errorOf(() => waitForRateLimit(context, steps))).toMatchObject({ kind: "aborted" });
  });
});

describe("step 4, sign", () => {
  const request = () => ({ path: "/", query: "", headers: { host: "h" }, body: "{}" });

  test("adds the signer's headers, and remembers what no message may show", async () => {
    const { context } = contextOf();
    const { headers } = await signRequest(context, request(), key);
    expect(headers).toEqual({ host: "h", "x-signature": "signed by id" });
    expect(context.signed).toEqual([{ credentials: key, headers: { "x-signature": "signed by id" } }]);
  });

  test("awaits a signer's promise of another realm, and the kind of its rejection", async () => {
    const sign = (code: string) => ({ sign: () => runInNewContext(code) as Promise<Record<string, string>> });
    const { context } = contextOf({}, {}, sign('Promise.resolve({ "x-signature": "theirs" })'));
    expect((await signRequest(context, request(), key)).headers).toEqual({ host: "h", "x-signature": "theirs" });
    const rejecting = contextOf({}, {}, sign('Promise.reject(new Error("no"))')).context;
    expect(await errorOf(async () => signRequest(rejecting, request(), key))).toMatchObject({ kind: "invalid" });
  });

  test.each<[what: string, options: ClientOptions<Key>, vendor: Partial<Protocol<Key>>]>([
    ["a clock that shows no time", { clock: () => new Date(Number.NaN) }, {}],
    ["a nonce that is no header", { nonce: () => "a\nb" }, {}],
    ["a signer that fails", {}, { sign: broken }],
    ["a header that ends its line", {}, { sign: () => ({ "x-signature": "a\r\nx-evil: 1" }) }],
  ])("%s is of the kind invalid", async (_, options, vendor) =>
    expect(await errorOf(() => signRequest(contextOf(options, {}, vendor).context, request(), key))).toMatchObject({
      kind: "invalid",
    }),
  );
});

describe("step 5, send", () => {
  const send = (context: CallContext<Key>) => {
    const endpoint = { protocol: "https:", host: "h", hostname: "h", port: "" } as const;
    context.state.destination = { endpoint, prefix: "", host: "h" };
    return sendRequest(context, { target: "/", headers: { host: "h" }, body: "{}" });
  };

  test("gives the transport the request, and counts it", async () => {
    const { context, sent } = contextOf({ attemptTimeout: 50, maxResponseBytes: 9 });
    expect(await send(context)).toBe(ok);
    expect(sent).toMatchObject([{ method: "POST", target: "/", body: "{}", timeout: 50, maxResponseBytes: 9 }]);
    expect(context.sent).toBe(1);
  });

  test.each<[what: string, options: ClientOptions<Key>, more: Partial<CallContext<Key>>, want: object, sent: number]>([
    ["an error of the platform", { transport: { send: broken } }, {}, { kind: "network", message: "broken" }, 1],
    [
      "an error of the transport",
      { transport: { send: () => Promise.reject(new TransportError("protocol", "too large")) } },
      {},
      { kind: "protocol", message: "too large" },
      1,
    ],
    ["a deadline that has passed", {}, { deadline: 0 }, { kind: "timeout", unsent: true }, 0],
    ["a signal that has aborted", {}, { options: { signal: AbortSignal.abort() } }, { kind: "aborted" }, 0],
    ["what onRequest throws", { onRequest: broken }, {}, { kind: "aborted", message: "broken" }, 0],
    ["what onResponse throws", { onResponse: broken }, {}, { kind: "aborted", message: "broken" }, 1],
  ])("%s keeps its kind", async (_, options, more, want, sent) => {
    const { context } = contextOf(options, more);
    expect(await errorOf(() => send(context))).toMatchObject(want);
    expect(context.sent).toBe(sent);
  });
});

describe("step 6, read the response", () => {
  const read = (response: unknown) => readResponse(contextOf().context, response as TransportResponse);

  test("a success has a body", () => expect(read(ok)).toEqual({ received: { response: ok, body: {} } }));

  test("what is no success is left to be read", () =>
    expect(read({ ...ok, status: 400 })).toMatchObject({ received: { body: {} }, unread: { value: {} } }));

  test.each([undefined, null, {}, { status: "200" }, { status: 200, headers: {} }, { status: 200, body: "{}" }])(
    "%j, which is no response, is of the kind protocol",
    async (response) => expect(await errorOf(() => read(response))).toMatchObject({ kind: "protocol" }),
  );
});

test("an attempt never rejects, and tells which step failed by the kind", async () => {
  for (const [options, kind] of [
    [{ credentials: broken }, "credentials"],
    [{ region: undefined }, "invalid"],
    [{ clock: broken }, "invalid"],
    [{ transport: { send: broken } }, "network"],
    [{ transport: { send: async () => undefined } }, "protocol"],
  ] as const)
    expect(await attempt(contextOf(options as never).context)).toMatchObject({ failure: { kind } });
  expect(await attempt(contextOf().context)).toMatchObject({ received: { body: {} } });
});
