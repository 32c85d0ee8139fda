import type { RequestListener } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { createSasClient } from "@cloudseal/alibaba-sas";
import { CloudError, type RetryInfo, type RetryOptions } from "@cloudseal/core";
import { describe, expect, test } from "vitest";
import { settle, stopClock, until } from "../support/clock.js";
import { said } from "../support/said.js";
import { serve } from "../support/serve.js";
import type { VendorResponse } from "../support/vendors.js";
import { failureOf, type Options, type Service, serviceOf, services } from "./services.js";

const quick = { baseDelay: 1, maxDelay: 5 };

/** Answers one request after the other, the last answer over and over. */
const inTurn = (...steps: RequestListener[]) => {
  let turn = 0;
  return serve((incoming, outgoing) => steps[Math.min(turn++, steps.length - 1)]?.(incoming, outgoing));
};
const say =
  (status: number, body: unknown, headers: Record<string, string> = {}): RequestListener =>
  (_, outgoing) =>
    outgoing.writeHead(status, headers).end(typeof body === "string" ? body : JSON.stringify(body));
const reset: RequestListener = ({ socket }) => socket.resetAndDestroy();
const silence: RequestListener = () => {};

/** Each vendor's own words. */
const wordsOf = ({ success, failures: { clock, ...failures } }: Service) => {
  const sayAll = ({ status, body, headers }: VendorResponse) => say(status, body, { ...headers });
  const { throttled, server, invalid, expiredSession: expired } = failures;
  return {
    ok: say(200, success.body),
    ...{ throttled: sayAll(throttled), server: sayAll(server), rejected: sayAll(invalid), expired: sayAll(expired) },
    clock: (time: Date) => sayAll(clock(time)),
  };
};
const [alibaba, tencent] = [serviceOf("alibaba"), serviceOf("tencent")];
const words = { alibaba: wordsOf(alibaba), tencent: wordsOf(tencent) };

/** An operation of each vendor, and those more that must not be done twice. */
const operations = services
  .flatMap((service) => [
    { ...service, idempotent: service.isIdempotent, says: wordsOf(service) },
    ...(service.once ? [{ ...service, ...service.once, idempotent: false, says: wordsOf(service) }] : []),
  ])
  .map(({ call, permanent, ...rest }) => ({
    ...rest,
    permanent,
    to: (url: string, options: Partial<Options> = {}, more?: { signal: AbortSignal }) =>
      call({ endpoint: url, credentials: permanent, retry: quick, ...options }, more),
  }));

describe.each(operations)("$vendor $operation", ({ to, says, success, session, idempotent, client, ...service }) => {
  test.each<[fact: string, trouble: RequestListener, always: boolean]>([
    ["it was rejected for its rate", says.throttled, true],
    ["the server failed", says.server, false],
    ["a gateway answered with a page", say(502, "<html>Bad gateway</html>"), false],
    ["the connection broke", reset, false],
  ])("a request is sent again if %s (%j)", async (_, trouble, always) => {
    const { url, received } = await inTurn(trouble, says.ok);
    if (always || idempotent) await expect(to(url)).resolves.toEqual(success.result);
    else expect(await failureOf(to(url))).toMatchObject({ attempts: 1, retryable: false });
    expect(received).toHaveLength(always || idempotent ? 2 : 1);
  });

  test.each([408, 421, 425])(
    "one that was rejected for how it came in (%i) is sent again if it may be",
    async (status) => {
      const { url, received } = await inTurn(say(status, "<html>"), say(status, "<html>"), says.ok);
      if (idempotent) await expect(to(url)).resolves.toEqual(success.result);
      else expect(await failureOf(to(url))).toMatchObject({ attempts: 1, kind: status === 408 ? "timeout" : "server" });
      expect(received).toHaveLength(idempotent ? 3 : 1);
    },
  );

  test.each(["-5", "+5", "5;", "soon 5", "Friday, 27-Nov-26 12:00:00 GMT"])(
    "a Retry-After of %j says nothing: not at once, but after the client's own delay",
    async (header) => {
      const { url } = await inTurn(say(429, "", { "retry-after": header }), says.ok);
      const delays: number[] = [];
      // A random part of that leaves no time for another attempt.
      const retry = { baseDelay: 1e12, maxDelay: 1e12 };
      const error = await failureOf(to(url, { retry, onRetry: ({ delay }) => delays.push(delay) }));
      expect(error).toMatchObject({ kind: "throttled", retryAfter: undefined, attempts: 1 });
      expect(delays).toEqual([]);
    },
  );

  test.each([
    ["was rejected", says.rejected, "invalid"],
    ["was sent elsewhere", say(302, "", { location: "http://other.example/" }), "protocol"],
  ])("not if it %s", async (_, trouble, kind) => {
    const { url, received } = await inTurn(trouble, says.ok);
    expect(await failureOf(to(url))).toMatchObject({ kind, attempts: 1, retryable: false });
    expect(received).toHaveLength(1);
  });

  test.each([
    [{}, 3],
    [{ retry: false } as const, 1],
    [{ retry: { ...quick, attempts: 2 } }, 2],
  ])("by the openapi-fetch client %j sends %i requests at most", async (init, want) => {
    const { url, received } = await inTurn(says.throttled);
    const { error } = await service.http({ endpoint: url, credentials: service.permanent, retry: quick }, init);
    expect(error).toBeDefined();
    expect(received).toHaveLength(want);
  });

  test.each([
    [{}, 3],
    [{ retry: { ...quick, attempts: 5 } }, 5],
    [{ retry: { ...quick, attempts: 1 } }, 1],
    [{ retry: { ...quick, budget: 1 } }, 2],
    [{ retry: { ...quick, budget: 0 } }, 1],
    [{ retry: false } as const, 1],
  ])("%j sends %i requests at most", async (options, want) => {
    const { url, received } = await inTurn(says.throttled);
    expect(await failureOf(to(url, options))).toMatchObject({ kind: "throttled", attempts: want, retryable: true });
    expect(received).toHaveLength(want);
  });

  test("every attempt has a date, a nonce and a signature of its own, and the same content", async () => {
    let now = Date.UTC(2026, 0, 1);
    const clock = () => {
      now += 60_000;
      return new Date(now);
    };
    const { url, received } = await inTurn(says.throttled, says.throttled, says.ok);
    await to(url, { clock });
    for (const name of ["authorization", "x-acs-date", "x-acs-signature-nonce", "x-tc-timestamp", "x-sdk-date"]) {
      const values = received.flatMap(({ headers }) => headers[name] ?? []);
      expect([0, 3]).toContain(new Set(values).size);
    }
    expect(new Set(received.map(({ headers }) => headers.authorization)).size).toBe(3);
    expect(new Set(received.map(({ target, body }) => target + body)).size).toBe(1);
  });

  test("an attempt that is not answered is given up, and repeated if that is safe", async () => {
    const { url, received } = await inTurn(silence, says.ok);
    const clock = stopClock();
    let retries = 0;
    const answer = to(url, { attemptTimeout: 20_000, timeout: 0, onRetry: () => void retries++ });
    const ended = idempotent ? answer : failureOf(answer);
    await until(() => received.length === 1);
    clock.pass(20_000);
    if (idempotent) {
      await until(() => retries === 1);
      await settle();
      // The delay before the next attempt, which then has all the time that it needs.
      clock.pass(quick.maxDelay);
      expect(await ended).toEqual(success.result);
    } else expect(await ended).toMatchObject({ kind: "timeout", attempts: 1, retryable: false });
    expect(received).toHaveLength(idempotent ? 2 : 1);
  });

  test("all attempts together end in time", async () => {
    const { url } = await inTurn(silence);
    const retry = { ...quick, attempts: 99 };
    const error = await failureOf(to(url, { attemptTimeout: 40, timeout: 100, retry }));
    expect(error).toMatchObject({ kind: "timeout" });
    // There is no time for more, and on a busy machine for fewer.
    expect(error.attempts).toBeLessThanOrEqual(3);
  });

  test("no wait is begun that the time does not allow", async () => {
    const { url, received } = await inTurn(say(429, "", { "retry-after": "120" }));
    const error = await failureOf(to(url, { timeout: 60_000, retry: { maxDelay: 1e6 } }));
    expect(error).toMatchObject({ kind: "throttled", retryAfter: 120_000, attempts: 1, retryable: true });
    expect(received).toHaveLength(1);
  });

  test("an abort ends the wait at once", async () => {
    // A wait that the abort did not end would not end within the limit of a test.
    const { url, received } = await inTurn(say(429, "", { "retry-after": "3600" }));
    const controller = new AbortController();
    const onRetry = ({ delay }: RetryInfo) => {
      expect(delay).toBeGreaterThanOrEqual(3_600_000);
      setTimeout(() => controller.abort("enough"), 10);
    };
    const error = await failureOf(
      to(url, { timeout: 0, retry: { maxDelay: 1e7 }, onRetry }, { signal: controller.signal }),
    );
    expect(error).toMatchObject({ kind: "aborted", attempts: 1, retryable: false, cause: "enough" });
    expect(received).toHaveLength(1);
  });

  test.each([20, -20])("a clock that is %i minutes off is learned from the refusal, and kept", async (minutes) => {
    const theirs = () => Date.now() + minutes * 60_000;
    const { url, received } = await serve((incoming, outgoing) => {
      const right = Math.abs(service.signedTime(incoming.headers) - theirs()) < 60_000;
      (right ? says.ok : says.clock(new Date(theirs())))(incoming, outgoing);
    });
    const one = client({ endpoint: url, credentials: service.permanent, retry: quick }) as Record<string, unknown>;
    const method = one[`${service.operation[0]?.toLowerCase()}${service.operation.slice(1)}`] as (
      input: object,
    ) => object;
    for (const _ of [1, 2, 3]) await method(service.input);
    expect(received).toHaveLength(4);
  });

  test("a clock that cannot be set right is tried once", async () => {
    const { url, received } = await serve((incoming, outgoing) =>
      says.clock(new Date(Date.now() + received.length * 3_600_000))(incoming, outgoing),
    );
    expect(await failureOf(to(url))).toMatchObject({ kind: "clock", attempts: 2, retryable: false });
    expect(received).toHaveLength(2);
  });

  test("credentials that are over are asked for once more", async () => {
    const { url, received } = await inTurn(says.expired, says.ok);
    const asked: unknown[] = [];
    const old = { ...session };
    const renewed = { ...session, [service.secret]: "another-secret" };
    const credentials = (request: { rejected?: object }) => {
      asked.push(request.rejected);
      return asked.includes(old) ? renewed : old;
    };
    await expect(to(url, { credentials })).resolves.toEqual(success.result);
    expect(asked).toEqual([undefined, old, undefined]);
    expect(received).toHaveLength(2);
  });

  test("and no third time, whatever they are", async () => {
    const { url, received } = await inTurn(says.expired);
    let count = 0;
    const credentials = () => ({ ...session, [service.secret]: `secret-${++count}` });
    expect(await failureOf(to(url, { credentials }))).toMatchObject({ kind: "credentials", attempts: 2 });
    expect(received).toHaveLength(2);
  });

  test.each<[string, (session: object) => unknown]>([
    ["fixed", (session) => session],
    ["all that there is", (session) => () => ({ ...session })],
    [
      "followed by none",
      (session) => (request: { rejected?: object }) => (request.rejected ? Promise.reject("no") : session),
    ],
  ])("they are not sent again if they are %s", async (_, given) => {
    const { url, received } = await inTurn(says.expired, says.ok);
    expect(await failureOf(to(url, { credentials: given(session) }))).toMatchObject({
      kind: "credentials",
      attempts: 1,
    });
    expect(received).toHaveLength(1);
  });

  test("a connection that is rejected is tried again, whatever the operation does", async () => {
    const { url, close } = await closedPort();
    await close();
    const error = await failureOf(to(url));
    expect(error).toMatchObject({ kind: "network", attempts: 3, retryable: true });
  });
});

test("after a 401 one request may follow, not two", async () => {
  // Of the vendor whose gateway says with a status that a key is not accepted.
  const { says, to, session } = operations.find(({ vendor }) => vendor === "huawei") as (typeof operations)[number];
  const { url, received } = await inTurn(says.clock(new Date(Date.now() + 3_600_000)), says.expired, says.ok);
  let count = 0;
  const credentials = () => ({ ...session, sk: `secret-${++count}` });
  expect(await failureOf(to(url, { credentials }))).toMatchObject({ kind: "credentials", status: 401, attempts: 2 });
  expect(received).toHaveLength(2);
});

test("in an outage a client stops repeating, and begins again when calls succeed", async () => {
  let well = false;
  const { url, received } = await serve((incoming, outgoing) =>
    (well ? words.alibaba.ok : words.alibaba.server)(incoming, outgoing),
  );
  const client = createSasClient({
    region: "cn-shanghai",
    endpoint: url,
    credentials: alibaba.permanent as never,
    retry: { ...quick, budget: 4 },
  });
  const requestsOf = async (calls: number) => {
    const before = received.length;
    for (let call = 0; call < calls; call++) await client.getOnceTaskResultInfo(oneTask).catch(() => {});
    return received.length - before;
  };
  expect(await requestsOf(2)).toBe(6);
  expect(await requestsOf(5)).toBe(5);
  well = true;
  expect(await requestsOf(10)).toBe(10);
  well = false;
  expect(await requestsOf(1)).toBe(3);
});

test("a rate limit spreads a burst of calls", async () => {
  const { url } = await inTurn(words.tencent.ok);
  const client = tencent.client({ endpoint: url, credentials: tencent.permanent, rateLimit: 100 }) as Record<
    string,
    (input: unknown) => Promise<unknown>
  >;
  const start = performance.now();
  await Promise.all(Array.from({ length: 6 }, () => client.updateImageRegistryTimingScanTask?.(tencent.input)));
  expect(performance.now() - start).toBeGreaterThan(45);
});

test("a call that the rate limit leaves no time for fails at once", async () => {
  const { url, received } = await inTurn(words.tencent.ok);
  const client = tencent.client({
    endpoint: url,
    credentials: tencent.permanent,
    rateLimit: 0.001,
    timeout: 60_000,
  }) as Record<string, (input: unknown) => Promise<unknown>>;
  const call = () => client.updateImageRegistryTimingScanTask?.(tencent.input) as Promise<unknown>;
  await call();
  expect(await failureOf(call())).toMatchObject({ kind: "throttled", attempts: 0, retryable: true });
  expect(received).toHaveLength(1);
});

/** A client of the first service, whose operation may be repeated. */
const sasAt = (url: string, options: object) =>
  createSasClient({
    region: "cn-shanghai",
    endpoint: url,
    credentials: alibaba.permanent as never,
    retry: quick,
    ...options,
  });
const oneTask = { TaskType: "IMAGE_SCAN", TaskName: "IMAGE_SCAN", TaskId: "1" } as const;

test("a limiter under more load than it lets through goes on letting through", async () => {
  const { url, received } = await inTurn(words.alibaba.ok);
  const clock = stopClock();
  const sas = sasAt(url, { rateLimit: 50, timeout: 100 });
  for (let wave = 0; wave < 4; wave++) {
    const before = received.length;
    const calls = Promise.allSettled(Array.from({ length: 30 }, () => sas.getOnceTaskResultInfo(oneTask)));
    // A slot every 20 ms: the five that the time of a call has.
    for (let sent = 1; sent <= 5; sent++) {
      await until(() => received.length === before + sent);
      await settle();
      clock.pass(20);
    }
    clock.pass(100);
    expect((await calls).filter(({ status }) => status === "fulfilled").length).toBeGreaterThanOrEqual(4);
  }
});

test("where no attempt can follow, the vendor's error is the call's, and the reason its cause", async () => {
  const { url, received } = await inTurn(words.alibaba.throttled);
  const retries: number[] = [];
  const options = { rateLimit: 0.001, timeout: 60_000, retry: { ...quick, maxDelay: 0 } };
  const sas = sasAt(url, { ...options, onRetry: ({ attempt }: RetryInfo) => retries.push(attempt) });
  expect(await failureOf(sas.getOnceTaskResultInfo(oneTask))).toMatchObject({
    kind: "throttled",
    code: "Throttling.User",
    requestId: "R",
    attempts: 1,
    cause: { message: expect.stringContaining("rateLimit") },
  });
  expect([received.length, retries]).toEqual([1, [1]]);
});

test("so it is when credentials cannot be found again", async () => {
  const { url } = await inTurn(words.alibaba.server);
  let asked = 0;
  const credentials = () => {
    if (asked++ > 0) throw new Error("the vault is closed");
    return alibaba.permanent;
  };
  expect(await failureOf(sasAt(url, { credentials }).getOnceTaskResultInfo(oneTask))).toMatchObject({
    kind: "server",
    code: "ServerError",
    attempts: 1,
    cause: { kind: "credentials", message: "getOnceTaskResultInfo of sas: the vault is closed" },
  });
});

test.each(["onRetry", "onError"])("what %s throws ends the call, with what the vendor said", async (hook) => {
  const { url } = await inTurn(words.alibaba.server);
  const thrown = new Error("boom", { cause: "deeper" });
  const sas = sasAt(url, {
    [hook]: () => {
      throw thrown;
    },
  });
  const error = await failureOf(sas.getOnceTaskResultInfo(oneTask));
  expect(error).toMatchObject({ kind: "aborted", code: "ServerError", status: 500 });
  expect(error.message).toBe("getOnceTaskResultInfo of sas: boom, after ServerError (request R, HTTP 500)");
  expect(error.cause).toBe(thrown);
});

test.each([
  [{ message: 42 }, "[object Object]"],
  [Object.create(null), "something was thrown that tells nothing"],
  [undefined, "undefined"],
])("whatever a hook throws, the call fails with an error of ours: %o", async (thrown, message) => {
  const { url } = await inTurn(words.alibaba.ok);
  const sas = sasAt(url, {
    onRequest: () => {
      throw thrown;
    },
  });
  expect(await failureOf(sas.getOnceTaskResultInfo(oneTask))).toMatchObject({
    kind: "aborted",
    message: `getOnceTaskResultInfo of sas: ${message}`,
    attempts: 0,
  });
});

test.each([
  [{ timeout: Number.NaN }, /^timeout is NaN: pass a number/],
  [{ timeout: "500" }, /^timeout is 500: pass a number/],
  [{ retry: { attempts: Number.NaN } }, /^attempts is NaN/],
  [{ signal: {} }, /^signal is not an AbortSignal/],
])("a call refuses %o", async (options, message) => {
  const { url, received } = await inTurn(words.alibaba.ok);
  const errors: unknown[] = [];
  const call = sasAt(url, { onError: ({ error }: { error: unknown }) => errors.push(error) }).getOnceTaskResultInfo(
    oneTask,
    options as never,
  );
  const error = await failureOf(call);
  expect(error).toMatchObject({ kind: "invalid", attempts: 0 });
  expect(said(error, alibaba.where)).toMatch(message);
  expect(errors).toEqual([error]);
  expect(received).toHaveLength(0);
});

test.each([null, { retry: null }, { signal: null, timeout: undefined }])("options of %o are none", async (options) => {
  const { url } = await inTurn(words.alibaba.throttled, words.alibaba.ok);
  await expect(sasAt(url, {}).getOnceTaskResultInfo(oneTask, options as never)).resolves.toBeDefined();
});

test("input that changes while credentials are found is sent as it was, and options hold as they were", async () => {
  const { url, received } = await inTurn(words.alibaba.ok);
  const input = { AssetRefreshConfigs: [{ Vendor: 3 }] };
  const retry: RetryOptions = { ...quick };
  const credentials = async () => alibaba.permanent;
  const call = sasAt(url, { credentials, retry }).changeAssetRefreshTaskConfig(input as never);
  (input.AssetRefreshConfigs[0] as { Vendor: number }).Vendor = 7;
  retry.attempts = Number.NaN;
  await call;
  expect(received[0]?.target).toContain("Vendor=3");
});

test("a date that is none does no harm to the calls that follow", async () => {
  const far = say(400, { Code: "InvalidTimeStamp.Expired", Message: "m" }, { date: "+275760-09-13T00:00:00Z" });
  const { url } = await inTurn(far, words.alibaba.ok);
  const sas = sasAt(url, {});
  expect(await failureOf(sas.getOnceTaskResultInfo(oneTask))).toMatchObject({ kind: "clock", attempts: 1 });
  await expect(sas.getOnceTaskResultInfo(oneTask)).resolves.toBeDefined();
});

test("nobody waits for credentials that no attempt can use", async () => {
  const { url } = await inTurn(words.alibaba.expired);
  const credentials = ({ rejected }: { rejected?: object }) => (rejected ? new Promise(() => {}) : alibaba.session);
  // Whoever waited would see the end of the call's time.
  const options = { credentials, retry: false };
  expect(await failureOf(sasAt(url, options).getOnceTaskResultInfo(oneTask))).toMatchObject({ kind: "credentials" });
});

test("an abort in a hook is the last thing that happens", async () => {
  const { url, received } = await inTurn(words.alibaba.ok);
  const controller = new AbortController();
  const sas = sasAt(url, { onRequest: () => controller.abort() });
  const error = await failureOf(sas.getOnceTaskResultInfo(oneTask, { signal: controller.signal }));
  expect(error).toMatchObject({ kind: "aborted", attempts: 0 });
  expect(received).toHaveLength(0);
});

test.each<[string, () => unknown, RegExp, object]>([
  ["gives nothing", () => undefined, /^credentials.accessKeyId is missing/, { retryable: false }],
  ["rejects with a text", () => Promise.reject("closed"), /^closed$/, {}],
  [
    "gives another kind of promise",
    // biome-ignore lint/suspicious/noThenProperty: what has one is a promise, whoever made it
    () => ({ then: (_: unknown, no: (error: Error) => void) => no(new Error("m")) }),
    /^m$/,
    {},
  ],
  [
    "could not reach its service",
    () => {
      throw new CloudError({
        vendor: "v",
        service: "sts",
        operation: "O",
        kind: "network",
        message: "m",
        retryable: true,
      });
    },
    /^o of sts: m$/,
    { retryable: true, cause: { service: "sts", kind: "network" } },
  ],
])("a provider that %s", async (_, credentials, message, want) => {
  const sas = sasAt("http://127.0.0.1:1", { credentials });
  const error = await failureOf(sas.getOnceTaskResultInfo(oneTask));
  expect(error).toMatchObject({ kind: "credentials", attempts: 0, ...want });
  expect(said(error, alibaba.where)).toMatch(message);
});

test("a transport that gives no answer is not the caller's abort", async () => {
  const transport = { send: async () => undefined };
  const sas = sasAt("http://127.0.0.1:1", { transport, retry: false });
  expect(await failureOf(sas.getOnceTaskResultInfo(oneTask))).toMatchObject({ kind: "protocol" });
});

test.each([
  ["timeout", { timeout: -1 }],
  ["attemptTimeout", { attemptTimeout: Number.NaN }],
  ["attempts", { retry: { attempts: -1 } }],
  ["baseDelay", { retry: { baseDelay: "1" } }],
  ["rateLimit", { rateLimit: -1 }],
])("a client refuses a bad %s", (name, options) =>
  expect(() => createSasClient(options as never)).toThrow(new RegExp(`^${name} is .*: pass a number of at least 0$`)),
);

async function closedPort() {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
