import type { RequestListener } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { createSasClient } from "@cloudseal/alibaba-sas";
import type { RetryInfo } from "@cloudseal/core";
import { describe, expect, test } from "vitest";
import { serve } from "./serve.js";
import { failureOf, type Options, type Service, services } from "./services.js";

const quick = { baseDelay: 1, maxDelay: 5 };
const [alibaba, tencent, huawei] = services as [Service, Service, Service];

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
const words = {
  alibaba: {
    ok: say(200, alibaba.success.body),
    throttled: say(400, { Code: "Throttling.User", Message: "m", RequestId: "R" }),
    server: say(500, { Code: "ServerError", Message: "m", RequestId: "R" }),
    refused: say(400, { Code: "MissingTaskType", Message: "m", RequestId: "R" }),
    expired: say(400, { Code: "InvalidSecurityToken.Expired", Message: "m", RequestId: "R" }),
    clock: (time: Date) => say(400, { Code: "InvalidTimeStamp.Expired", Message: "m" }, { date: time.toUTCString() }),
  },
  tencent: {
    ok: say(200, tencent.success.body),
    throttled: say(200, { Response: { Error: { Code: "RequestLimitExceeded", Message: "m" }, RequestId: "R" } }),
    server: say(200, { Response: { Error: { Code: "InternalError", Message: "m" }, RequestId: "R" } }),
    refused: say(200, { Response: { Error: { Code: "MissingParameter", Message: "m" }, RequestId: "R" } }),
    expired: say(200, { Response: { Error: { Code: "AuthFailure.TokenFailure", Message: "m" }, RequestId: "R" } }),
    clock: (time: Date) =>
      say(
        200,
        { Response: { Error: { Code: "AuthFailure.SignatureExpire", Message: "m" } } },
        { date: time.toUTCString() },
      ),
  },
  huawei: {
    ok: say(200, huawei.success.body),
    throttled: say(429, { error_code: "APIGW.0308", error_msg: "m" }),
    server: say(500, { error_code: "DBSS.0500", error_msg: "m" }),
    refused: say(400, { error_code: "DBSS.0400", error_msg: "m" }),
    expired: say(401, {
      error_code: "APIGW.0301",
      error_msg: "Incorrect IAM authentication information: token expires",
    }),
    clock: (time: Date) =>
      say(401, {
        error_code: "APIGW.0301",
        error_msg: `calc aksk signature fail:signature expired, server time:${time.toISOString().replace(/[-:]|\.\d+/g, "")}`,
      }),
  },
};

/** An operation of each vendor, and one more that must not be done twice. */
const generateOnceTask: Service["call"] = (options, call) =>
  createSasClient({ region: "cn-shanghai", ...(options as object) }).generateOnceTask(
    { TaskType: "IMAGE_SCAN", TaskName: "IMAGE_SCAN", Param: "{}" },
    call,
  );
const operations = [
  { ...alibaba, says: words.alibaba, idempotent: true },
  { ...alibaba, says: words.alibaba, idempotent: false, operation: "GenerateOnceTask", call: generateOnceTask },
  { ...tencent, says: words.tencent, idempotent: true },
  { ...huawei, says: words.huawei, idempotent: false },
].map(({ call, permanent, ...rest }) => ({
  ...rest,
  permanent,
  to: (url: string, options: Partial<Options> = {}, more?: { signal: AbortSignal }) =>
    call({ endpoint: url, credentials: permanent, retry: quick, ...options }, more),
}));

describe.each(operations)("$vendor $operation", ({ to, says, success, session, idempotent, client, ...service }) => {
  test.each<[fact: string, trouble: RequestListener, always: boolean]>([
    ["it was refused for its rate", says.throttled, true],
    ["the server failed", says.server, false],
    ["a gateway answered with a page", say(502, "<html>Bad gateway</html>"), false],
    ["the connection broke", reset, false],
  ])("a request is sent again if %s (%j)", async (_, trouble, always) => {
    const { url, received } = await inTurn(trouble, says.ok);
    if (always || idempotent) await expect(to(url)).resolves.toEqual(success.result);
    else expect(await failureOf(to(url))).toMatchObject({ attempts: 1, retryable: false });
    expect(received).toHaveLength(always || idempotent ? 2 : 1);
  });

  test.each([
    ["was refused", says.refused, "invalid"],
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
    const answer = to(url, { attemptTimeout: 50 });
    if (idempotent) await expect(answer).resolves.toEqual(success.result);
    else expect(await failureOf(answer)).toMatchObject({ kind: "timeout", attempts: 1, retryable: false });
    expect(received).toHaveLength(idempotent ? 2 : 1);
  });

  test("all attempts together end in time", async () => {
    const { url } = await inTurn(silence);
    const start = performance.now();
    const retry = { ...quick, attempts: 99 };
    expect(await failureOf(to(url, { attemptTimeout: 40, timeout: 100, retry }))).toMatchObject({ kind: "timeout" });
    expect(performance.now() - start).toBeLessThan(250);
  });

  test("no wait is begun that the time does not allow", async () => {
    const { url, received } = await inTurn(say(429, "", { "retry-after": "2" }));
    const error = await failureOf(to(url, { timeout: 1000, retry: {} }));
    expect(error).toMatchObject({ kind: "throttled", retryAfter: 2000, attempts: 1, retryable: true });
    expect(received).toHaveLength(1);
  });

  test("an abort ends the wait at once", async () => {
    const { url, received } = await inTurn(say(429, "", { "retry-after": "10" }));
    const controller = new AbortController();
    let aborted = 0;
    const onRetry = ({ delay }: RetryInfo) => {
      expect(delay).toBeGreaterThanOrEqual(10_000);
      setTimeout(() => {
        aborted = performance.now();
        controller.abort("enough");
      }, 10);
    };
    const error = await failureOf(to(url, { retry: {}, onRetry }, { signal: controller.signal }));
    expect(performance.now() - aborted).toBeLessThan(50);
    expect(error).toMatchObject({ kind: "aborted", attempts: 1, retryable: false, cause: "enough" });
    expect(received).toHaveLength(1);
  });

  test.each([20, -20])("a clock that is %i minutes off is learned from the refusal, and kept", async (minutes) => {
    const theirs = () => Date.now() + minutes * 60_000;
    const { url, received } = await serve((incoming, outgoing) => {
      const right = Math.abs(dateOf(incoming.headers) - theirs()) < 60_000;
      (right ? says.ok : says.clock(new Date(theirs())))(incoming, outgoing);
    });
    const one = client({ endpoint: url, credentials: service.permanent, retry: quick }) as Record<string, unknown>;
    const method = one[`${service.operation[0]?.toLowerCase()}${service.operation.slice(1)}`] as (
      input: object,
    ) => object;
    for (const _ of [1, 2, 3]) await method(inputs[service.operation] as object);
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
    const credentials = (request: { refused?: object }) => {
      asked.push(request.refused);
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
      (session) => (request: { refused?: object }) => (request.refused ? Promise.reject("no") : session),
    ],
  ])("they are not sent again if they are %s", async (_, given) => {
    const { url, received } = await inTurn(says.expired, says.ok);
    expect(await failureOf(to(url, { credentials: given(session) }))).toMatchObject({
      kind: "credentials",
      attempts: 1,
    });
    expect(received).toHaveLength(1);
  });

  test("a connection that is refused is tried again, whatever the operation does", async () => {
    const { url, close } = await closedPort();
    await close();
    const error = await failureOf(to(url));
    expect(error).toMatchObject({ kind: "network", attempts: 3, retryable: true });
  });
});

test("after a 401 one request may follow, not two", async () => {
  const { says, to, session } = operations[3] as (typeof operations)[3];
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
    for (let call = 0; call < calls; call++)
      await client.getOnceTaskResultInfo(inputs.GetOnceTaskResultInfo as never).catch(() => {});
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
  const times: number[] = [];
  const client = tencent.client({
    endpoint: url,
    credentials: tencent.permanent,
    rateLimit: 100,
    onRequest: () => times.push(performance.now()),
  }) as Record<string, (input: unknown) => Promise<unknown>>;
  await Promise.all(
    Array.from({ length: 6 }, () =>
      client.updateImageRegistryTimingScanTask?.(inputs.UpdateImageRegistryTimingScanTask),
    ),
  );
  expect((times[5] as number) - (times[0] as number)).toBeGreaterThan(45);
});

test("a call that the rate limit leaves no time for fails at once", async () => {
  const { url, received } = await inTurn(words.tencent.ok);
  const client = tencent.client({
    endpoint: url,
    credentials: tencent.permanent,
    rateLimit: 0.1,
    timeout: 1000,
  }) as Record<string, (input: unknown) => Promise<unknown>>;
  const call = () =>
    client.updateImageRegistryTimingScanTask?.(inputs.UpdateImageRegistryTimingScanTask) as Promise<unknown>;
  await call();
  expect(await failureOf(call())).toMatchObject({ kind: "throttled", attempts: 0, retryable: true });
  expect(received).toHaveLength(1);
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

const inputs: Record<string, object> = {
  GetOnceTaskResultInfo: { TaskType: "IMAGE_SCAN", TaskName: "IMAGE_SCAN", TaskId: "1" },
  GenerateOnceTask: { TaskType: "IMAGE_SCAN", TaskName: "IMAGE_SCAN", Param: "{}" },
  UpdateImageRegistryTimingScanTask: { ScanPeriod: 1, Enable: true, ScanTime: "04:00:00" },
  UpdateAuditTaskStatus: { busi_type: "risk", oper_type: "switch", code: "on" },
};

/** The date that a request was signed with. */
function dateOf(headers: Record<string, unknown>): number {
  if (headers["x-tc-timestamp"]) return Number(headers["x-tc-timestamp"]) * 1000;
  const text = String(headers["x-acs-date"] ?? headers["x-sdk-date"]);
  return Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
}

async function closedPort() {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
