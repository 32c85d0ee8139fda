import { sign as signQuery } from "@cloudseal/alibaba";
import { sign as signRest } from "@cloudseal/huawei";
import { sign as signJson } from "@cloudseal/tencent";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Call, createCalls } from "./calls.js";
import { createSimulator, simulatorCredentials } from "./create-simulator.js";
import { documents } from "./fixtures/documents.js";

const blank: Call = { method: "GET", target: "/", signature: "ok", done: false, status: 200 };
const input = (body: unknown) => ({ path: {}, query: {}, header: {}, body });
const megabyte = 1024 * 1024;
const sizeOf = (value: unknown) => JSON.stringify(value).length;

describe("calls are bounded", () => {
  test("in number", () => {
    const calls = createCalls([]);
    for (let i = 0; i < 10_001; i++) calls.add({ ...blank, target: `/${i}` });
    expect([calls.list.length, calls.list[0]?.target, calls.list.at(-1)?.target]).toEqual([10_000, "/1", "/10000"]);
  });

  test("in bytes: of 10,000 calls with half a megabyte of input each what is kept has 16 MiB at most", () => {
    const calls = createCalls([]);
    for (let i = 0; i < 10_000; i++)
      calls.add({ ...blank, target: `/${i}`, input: input(Array(100).fill({ a: "x".repeat(5000) })) });
    expect(sizeOf(calls.list)).toBeLessThan(16 * megabyte);
    expect(calls.list.at(-1)?.target).toBe("/9999");
    expect(calls.list.length).toBeGreaterThan(10);
  });

  test("whatever they are made of", () => {
    const calls = createCalls([]);
    const long = "x".repeat(megabyte);
    for (let i = 0; i < 50; i++)
      calls.add({
        ...blank,
        method: long,
        target: `/${long}`,
        signature: long,
        requestSchema: Array(20).fill(long),
        responseSchema: Array(20).fill(long),
        input: input({ [long]: { [long]: Array(1e5).fill(long) } }),
      });
    expect(sizeOf(calls.list)).toBeLessThan(16 * megabyte);
    for (const call of calls.list) expect(sizeOf(call)).toBeLessThan(megabyte);
  });

  test("of requests with half a megabyte each", async () => {
    const simulator = createSimulator({ documents });
    const send = byPath(huawei);
    for (let i = 0; i < 60; i++) await simulator.fetch(await send("x", `${i} ${"x".repeat(100_000)}`)).catch(() => {});
    expect(sizeOf(simulator.calls)).toBeLessThan(16 * megabyte);
    expect(simulator.calls.at(-1)?.target).toContain("/v1/59%20xxx");
  });

  test("a list that was emptied from outside begins anew", () => {
    const calls = createCalls([]);
    const one = { ...blank, input: input(Array(1000).fill("x".repeat(100))) };
    for (let i = 0; i < 100; i++) calls.add(one);
    (calls.list as Call[]).length = 0;
    for (let i = 0; i < 30; i++) calls.add(one);
    expect(calls.list).toHaveLength(30);
  });
});

test("a small input is kept whole", () => {
  const body = { list: Array(101).fill(1), text: "x".repeat(1001), id: 2n ** 64n, none: null, __proto__: null };
  expect(createCalls([]).add({ ...blank, input: input(body) }).input).toEqual(input({ ...body }));
});

test("a large input is abridged", () => {
  const members = Object.fromEntries(Array.from({ length: 103 }, (_, i) => [`m${i}`, i]));
  const body = { list: Array(1e5).fill(1), text: "x".repeat(megabyte), members };
  const shown = createCalls([]).add({ ...blank, input: input(body) }).input?.body as Record<string, unknown>;
  expect(shown.list).toEqual([...Array(100).fill(1), "… (99900 more)"]);
  expect(shown.text).toBe(`${"x".repeat(1000)}… (1048576 characters)`);
  expect(Object.entries(shown.members as object).at(-1)).toEqual(["…", "(3 more)"]);
});

test("onCall gets the record that is kept", async () => {
  const notified: unknown[] = [];
  const simulator = createSimulator({ documents, onCall: (call) => notified.push(call) });
  await simulator.fetch("http://h.example/?Token=abcdef");
  expect(notified).toEqual(simulator.calls);
  expect(notified).toMatchObject([{ target: "/?Token=***" }]);
});

// Secrets, wherever a caller puts them and however they are encoded.

const json = { "content-type": "application/json" };
const [alibaba, alibabaSession] = simulatorCredentials.alibaba;
const [tencent, tencentSession] = simulatorCredentials.tencent;
const [huawei, huaweiSession, huaweiToken] = simulatorCredentials.huawei;
type Send = (name: string, value: string) => Promise<Request>;

const byQuery =
  (credentials: typeof alibaba | typeof alibabaSession): Send =>
  (name, value) =>
    signQuery(
      new Request(`http://sas.example/?Param=${value}&${name}=${value}&TaskType=${value}`, {
        method: "POST",
        headers: { "x-acs-action": "GenerateOnceTask", "x-acs-version": "2018-12-03" },
      }),
      { credentials },
    );
const byJson =
  (credentials: typeof tencent | typeof tencentSession): Send =>
  (name, value) =>
    signJson(
      new Request(`http://tcss.example/?${name}=${value}`, {
        method: "POST",
        body: JSON.stringify({ ScanPeriod: value, [name]: value, ScanTime: [value], [value]: { [name]: 1 } }),
        headers: { ...json, "x-tc-action": "UpdateImageRegistryTimingScanTask", "x-tc-version": "2020-11-01" },
      }),
      { credentials, service: "tcss" },
    );
const byPath =
  (credentials: typeof huawei | typeof huaweiSession | typeof huaweiToken): Send =>
  (name, value) =>
    signRest(
      new Request(
        `http://dbss.example/v1/${encodeURIComponent(value)}/audit/summary/risk/task-status?${name}=${value}`,
        {
          method: "POST",
          body: JSON.stringify({ oper_type: value, [name]: value, code: [value], [value]: { [name]: value } }),
          headers: json,
        },
      ),
      { credentials },
    );

const senders: [name: string, send: Send, secrets: string[]][] = [
  ["alibaba", byQuery(alibaba), [alibaba.accessKeySecret]],
  [
    "alibaba with a session",
    byQuery(alibabaSession),
    [alibabaSession.accessKeySecret, alibabaSession.securityToken ?? ""],
  ],
  ["tencent", byJson(tencent), [tencent.secretKey]],
  ["tencent with a session", byJson(tencentSession), [tencentSession.secretKey, tencentSession.token ?? ""]],
  ["huawei", byPath(huawei), [huawei.sk]],
  ["huawei with a session", byPath(huaweiSession), [huaweiSession.sk, huaweiSession.securityToken ?? ""]],
  ["huawei with a token", byPath(huaweiToken), [huaweiToken.authToken]],
];

const everyCharacter = (text: string, upper: boolean) =>
  [...text].map((c) => `%${c.charCodeAt(0).toString(16)[upper ? "toUpperCase" : "toLowerCase"]()}`).join("");
const encodings: ((secret: string) => string)[] = [
  (secret) => secret,
  (secret) => secret.toUpperCase(),
  (secret) => [...secret].map((c, i) => (i % 2 ? c.toUpperCase() : c)).join(""),
  (secret) => everyCharacter(secret, false),
  (secret) => everyCharacter(secret, true),
  (secret) => encodeURIComponent(everyCharacter(secret, true)),
  (secret) => everyCharacter(everyCharacter(secret, true), false),
  (secret) => Buffer.from(secret).toString("hex"),
  (secret) => Buffer.from(secret).toString("hex").toUpperCase(),
  (secret) => encodeURIComponent(Buffer.from(secret).toString("base64")),
  (secret) => Buffer.from(`x${secret}y`).toString("base64url"),
  (secret) => encodeURIComponent(Buffer.from(`${secret}:`).toString("base64")),
];

/** A text in every form in which a secret may still be read in it. */
function readings(text: string): string[] {
  let plain = text;
  for (let i = 0; i < 8; i++)
    plain = plain.replace(/%([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  const words = plain.match(/[\w+/-]{8,}/g) ?? [];
  const bytes = words.flatMap((word) => [
    Buffer.from(word, "hex").toString("latin1"),
    ...[0, 1, 2, 3].map((skip) => Buffer.from(word.slice(skip), "base64").toString("latin1")),
  ]);
  return [text, plain, ...bytes].map((one) => one.toLowerCase());
}

describe.each(senders)("%s: a call holds no secret,", (_name, send, secrets) => {
  test("wherever it stands, however it is encoded", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...secrets),
        fc.constantFrom(...encodings),
        fc.constantFrom("note", "NextToken", "Security%54oken", "x"),
        fc.stringMatching(/^[a-z.]{0,3}$/),
        async (secret, encode, name, around) => {
          const simulator = createSimulator({ documents });
          const response = await simulator.fetch(await send(name, `${around}${encode(secret)}`));
          await response.text();
          const text = JSON.stringify(simulator.calls, (_, value) => (typeof value === "bigint" ? `${value}` : value));
          expect(simulator.calls).toHaveLength(1);
          for (const reading of readings(text))
            for (const one of secrets) expect(reading).not.toContain(one.toLowerCase());
        },
      ),
      { numRuns: 60 },
    );
  });

  test("nor one that the simulator does not know, nor the signature", async () => {
    const simulator = createSimulator({ documents });
    const signed = await send("note", "value");
    const signature = /Signature=(\w+)/.exec(signed.headers.get("authorization") ?? "")?.[1];
    const token = "a-token-of-nobody-known";
    const headers = new Headers(signed.headers);
    for (const name of ["x-acs-security-token", "x-tc-token", "x-auth-token", "x-security-token"])
      headers.set(name, token);
    const url = `${signed.url}&a=${signature?.toUpperCase()}&b=${everyCharacter(token, true)}`;
    await simulator.fetch(new Request(url, { method: "POST", headers, body: await signed.text() }));
    const text = JSON.stringify(simulator.calls).toLowerCase();
    for (const secret of [signature ?? token, token]) expect(decodeURIComponent(text)).not.toContain(secret);
  });
});

test("a member of an input that is named like a secret", async () => {
  const simulator = createSimulator({ documents });
  await simulator.fetch(await byPath(huawei)("db_password", "open-sesame"));
  expect(simulator.calls[0]?.input?.body).toMatchObject({ db_password: "***", oper_type: "open-sesame" });
});
