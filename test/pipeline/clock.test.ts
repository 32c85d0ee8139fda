import { describe, expect, test } from "vitest";
import { serve } from "./serve.js";
import { failureOf, type Service, services } from "./services.js";

const minute = 60_000;
const year = 366 * 24 * 60 * minute;
const imf = (time: number) => new Date(time).toUTCString();
const huaweiTime = (time: number) => new Date(time).toISOString().replace(/[-:]|\.\d+/g, "");

/** A method of each vendor, and its own words for a signature whose date is not accepted. */
const vendors = services.map((service: Service) => ({
  ...service,
  method: (options: object) => {
    const name = `${service.operation[0]?.toLowerCase()}${service.operation.slice(1)}`;
    const client = service.client(options) as Record<string, (input: object) => Promise<unknown>>;
    return () => (client[name] as (input: object) => Promise<unknown>)(inputs[service.vendor] as object);
  },
  skew: {
    alibaba: { status: 400, body: { Code: "InvalidTimeStamp.Expired", Message: "m" } },
    tencent: { status: 200, body: { Response: { Error: { Code: "AuthFailure.SignatureExpire", Message: "m" } } } },
    huawei: { status: 401, body: { error_code: "APIGW.0301", error_msg: "signature expired" } },
  }[service.vendor] as { status: number; body: object },
}));
const inputs: Record<string, object> = {
  alibaba: { TaskType: "IMAGE_SCAN", TaskName: "IMAGE_SCAN", TaskId: "1" },
  tencent: { ScanPeriod: 1, Enable: true, ScanTime: "04:00:00" },
  huawei: { busi_type: "risk", oper_type: "switch", code: "on" },
};

/** The time that a request was signed with, in milliseconds since 1970. */
function signedTime(headers: Record<string, unknown>): number {
  if (headers["x-tc-timestamp"]) return Number(headers["x-tc-timestamp"]) * 1000;
  const text = String(headers["x-acs-date"] ?? headers["x-sdk-date"]);
  return Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
}

describe.each(vendors)("$vendor: the vendor's clock", ({ method, permanent, skew, success }) => {
  const options = { credentials: permanent, retry: { baseDelay: 1 } };

  test.each<[what: string, date: string]>([
    ["of the year 9998", imf(Date.UTC(9998, 0))],
    ["of the year 2001", imf(Date.UTC(2001, 4))],
    ["years away", imf(Date.now() + 3 * year)],
    ["that is a number", "5"],
    ["that is negative", "-5"],
    ["of a negative year", "-000100-01-01T00:00:00Z"],
    ["in ISO 8601", new Date(Date.now() + 60 * minute).toISOString()],
    ["in the obsolete format", "Friday, 27-Nov-26 12:00:00 GMT"],
    ["of a day that is not", "Mon, 30 Feb 2026 12:00:00 GMT"],
  ])("is not believed if it shows a Date %s, and later calls are as before", async (_, date) => {
    let isSkewed = true;
    const { url, received } = await serve((_, outgoing) => {
      outgoing.writeHead(isSkewed ? skew.status : 200, isSkewed ? { date } : {});
      outgoing.end(isSkewed ? JSON.stringify(skew.body) : success.body);
    });
    const call = method({ endpoint: url, ...options });
    expect(await failureOf(call())).toMatchObject({ kind: "clock", attempts: 1 });
    isSkewed = false;
    await call();
    expect(received).toHaveLength(2);
    expect(Math.abs(signedTime(received[1]?.headers ?? {}) - Date.now())).toBeLessThan(10 * minute);
  });

  test("is kept only once a call has succeeded with it", async () => {
    const ahead = 30 * minute;
    let answers = [skew, skew, undefined];
    const { url, received } = await serve((_, outgoing) => {
      const answer = answers.shift();
      outgoing.writeHead(answer?.status ?? 200, { date: imf(Date.now() + ahead + received.length * 5 * minute) });
      outgoing.end(answer ? JSON.stringify(answer.body) : success.body);
    });
    const call = method({ endpoint: url, ...options });
    expect(await failureOf(call())).toMatchObject({ kind: "clock", attempts: 2 });
    await call();
    const offsets = received.map(({ headers }) => Math.round((signedTime(headers) - Date.now()) / minute));
    // The second attempt was signed with what the first response taught; the next call was not.
    expect(offsets.map((offset) => offset || 0)).toEqual([0, 35, 0]);

    answers = [skew, undefined, undefined];
    await call();
    await call();
    const [, , , , corrected, next] = received.map(({ headers }) => signedTime(headers) - Date.now());
    expect(corrected).toBeGreaterThan(29 * minute);
    expect(Math.abs((next as number) - (corrected as number))).toBeLessThan(minute);
  });

  test.each([20 * minute, -20 * minute, 26 * 60 * minute])("is learned if it is %i ms away", async (ahead) => {
    const { url, received } = await serve(({ headers }, outgoing) => {
      const isRight = Math.abs(signedTime(headers) - Date.now() - ahead) < minute;
      outgoing.writeHead(isRight ? 200 : skew.status, { date: imf(Date.now() + ahead) });
      outgoing.end(isRight ? success.body : JSON.stringify(skew.body));
    });
    const call = method({ endpoint: url, ...options });
    await call();
    await call();
    expect(received).toHaveLength(3);
  });

  test("is learned by a machine whose own was never set", async () => {
    const { url, received } = await serve(({ headers }, outgoing) => {
      const isRight = Math.abs(signedTime(headers) - Date.now()) < minute;
      outgoing.writeHead(isRight ? 200 : skew.status, { date: imf(Date.now()) });
      outgoing.end(isRight ? success.body : JSON.stringify(skew.body));
    });
    const start = performance.now();
    const clock = () => new Date(performance.now() - start);
    await method({ endpoint: url, ...options, clock })();
    expect(received).toHaveLength(2);
  });

  test.each<[what: string, clock: () => unknown]>([
    ["is invalid", () => new Date(Number.NaN)],
    ["shows the year 10000", () => new Date(Date.UTC(10_000, 0))],
    ["shows a year before Christ", () => new Date(-(10 ** 14))],
  ])("a local one that %s signs nothing", async (_, clock) => {
    const { url, received } = await serve((_, outgoing) => outgoing.end(success.body));
    expect(await failureOf(method({ endpoint: url, ...options, clock })())).toMatchObject({
      kind: "invalid",
      attempts: 0,
      message: expect.stringMatching(/^clock gives .*: pass one of today$/),
    });
    expect(received).toEqual([]);
  });
});

describe("huawei: the gateway's clock", () => {
  const { method, permanent, success } = vendors.find(({ vendor }) => vendor === "huawei") as (typeof vendors)[number];

  test.each<[message: (time: number) => string, isLearned: boolean]>([
    [(time) => `signature expired, signature time:20200101T000000Z,server time:${huaweiTime(time)}`, true],
    [(time) => `signature expired,server time: ${huaweiTime(time)}`, true],
    [(time) => `signature expired,server time:${huaweiTime(time)}9`, false],
    [(time) => `signature expired,server time:${imf(time)}`, false],
    [(time) => `signature expired,no server-time:${huaweiTime(time)}`, false],
    [() => "signature expired,server time:99981231T235959Z", false],
    [() => "signature expired,server time:20260230T000000Z", false],
    [() => "signature expired,server time:-0010101T000000Z", false],
  ])("in a message counts in its own format only (%s: %s)", async (message, isLearned) => {
    const ahead = 30 * minute;
    const { url, received } = await serve(({ headers }, outgoing) => {
      outgoing.sendDate = false;
      const isRight = Math.abs(signedTime(headers) - Date.now() - ahead) < minute;
      outgoing.writeHead(isRight ? 200 : 401);
      const body = { error_code: "APIGW.0301", error_msg: message(Date.now() + ahead) };
      outgoing.end(isRight ? success.body : JSON.stringify(body));
    });
    const call = method({ endpoint: url, credentials: permanent, retry: { baseDelay: 1 } })();
    if (isLearned) await call;
    else expect(await failureOf(call)).toMatchObject({ kind: "clock", attempts: 1 });
    expect(received).toHaveLength(isLearned ? 2 : 1);
  });
});
