import { describe, expect, test, vi } from "vitest";
import { said } from "../support/said.js";
import { serve } from "../support/serve.js";
import { failureOf, type Service, serviceOf, services } from "./services.js";

const minute = 60_000;
const year = 366 * 24 * 60 * minute;
const imf = (time: number) => new Date(time).toUTCString();
const huaweiTime = (time: number) => new Date(time).toISOString().replace(/[-:]|\.\d+/g, "");

/** A method of each vendor, and its own words for a signature whose date is not accepted. */
const withMethod = (service: Service) => ({
  ...service,
  method: (options: object) => {
    const name = `${service.operation[0]?.toLowerCase()}${service.operation.slice(1)}`;
    const client = service.client(options) as Record<string, (input: object) => Promise<unknown>>;
    return () => (client[name] as (input: object) => Promise<unknown>)(service.input);
  },
  skew: service.failures.clock(),
});

describe.each(services.map(withMethod))("$vendor: the vendor's clock", (service) => {
  const { method, permanent, skew, success, failures, signedTime } = service;
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
      outgoing.end(isSkewed ? skew.body : success.body);
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
      outgoing.end(answer ? answer.body : success.body);
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

  const skewed = (
    ahead: number,
    answer: (headers: object) => { status: number; body: string } | undefined = () => undefined,
  ) =>
    serve(({ headers }, outgoing) => {
      const isRight = Math.abs(signedTime(headers) - Date.now() - ahead) < minute;
      const { status, body } = isRight
        ? (answer(headers) ?? { status: 200, body: success.body })
        : { status: skew.status, body: skew.body };
      outgoing.writeHead(status, { date: imf(Date.now() + ahead) }).end(body);
    });

  test.each([false as const, { attempts: 1 }])(
    "that no attempt is left to try is tried by the next call (%j)",
    async (retry) => {
      const { url, received } = await skewed(20 * minute);
      const call = method({ endpoint: url, ...options, retry });
      expect(await failureOf(call())).toMatchObject({ kind: "clock", attempts: 1 });
      await call();
      await call();
      expect(received).toHaveLength(3);
    },
  );

  test("is kept too when the vendor rejects the input of an authentic request", async () => {
    const { url, received } = await skewed(20 * minute, () => failures.notFound);
    const call = method({ endpoint: url, ...options });
    for (const _ of [1, 2, 3]) expect(await failureOf(call())).toMatchObject({ kind: "notFound" });
    expect(received).toHaveLength(4);
  });

  test("that one call learned is not undone by a slower one that began before", async () => {
    let release = () => {};
    let isFirst = true;
    const { url, received } = await serve(async ({ headers }, outgoing) => {
      if (isFirst) {
        isFirst = false;
        await new Promise<void>((resolve) => {
          release = resolve;
        });
        return outgoing.end(success.body);
      }
      const isRight = Math.abs(signedTime(headers) - Date.now() - 20 * minute) < minute;
      outgoing.writeHead(isRight ? 200 : skew.status, { date: imf(Date.now() + 20 * minute) });
      return outgoing.end(isRight ? success.body : skew.body);
    });
    const call = method({ endpoint: url, ...options });
    const slow = call();
    await vi.waitFor(() => expect(received).toHaveLength(1), 60_000);
    await call();
    release();
    await slow;
    await call();
    expect(received).toHaveLength(4);
  });

  test.each([20 * minute, -20 * minute, 26 * 60 * minute])("is learned if it is %i ms away", async (ahead) => {
    const { url, received } = await serve(({ headers }, outgoing) => {
      const isRight = Math.abs(signedTime(headers) - Date.now() - ahead) < minute;
      outgoing.writeHead(isRight ? 200 : skew.status, { date: imf(Date.now() + ahead) });
      outgoing.end(isRight ? success.body : skew.body);
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
      outgoing.end(isRight ? success.body : skew.body);
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
    const error = await failureOf(method({ endpoint: url, ...options, clock })());
    expect(error).toMatchObject({ kind: "invalid", attempts: 0 });
    expect(said(error, service.where)).toMatch(/^clock gives .*: pass one of today$/);
    expect(received).toEqual([]);
  });
});

describe("huawei: the gateway's clock", () => {
  const { method, permanent, success, signedTime } = withMethod(serviceOf("huawei"));

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
