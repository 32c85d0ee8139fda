import { authorization, canonicalRequest, sign, signature, stringToSign } from "@cloudseal/tencent";
import { describe, expect, test } from "vitest";
import { createSimulator, simulatorCredentials } from "../create-simulator.js";
import { rpcJsonService } from "../fixtures/rpc-json-service.js";

const now = new Date("2026-01-02T03:04:05Z");
const [permanent, session] = simulatorCredentials.tencent;
const create = () => createSimulator({ documents: [rpcJsonService], clock: () => now });
const valid = { ScanPeriod: 1, Enable: true, ScanTime: "04:00:00" };
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);

type Options = Partial<Parameters<typeof sign>[1]>;

function signed(body: unknown, options: Options = {}, headers: Record<string, string> = {}) {
  const request = new Request("http://127.0.0.1:8080/", {
    method: "POST",
    body: typeof body === "string" ? body : JSON.stringify(body),
    headers: {
      "content-type": "application/json",
      "x-tc-action": "UpdateImageRegistryTimingScanTask",
      "x-tc-version": "2020-11-01",
      ...headers,
    },
  });
  return sign(request, { credentials: permanent, date: now, service: "tcss", ...options });
}

async function tampered(request: Promise<Request>, name: string, value?: string) {
  const result = new Request(await request);
  if (value === undefined) result.headers.delete(name);
  else result.headers.set(name, value);
  return result;
}

const rejected: [string, () => Promise<Request>, string][] = [
  ["no signature", () => tampered(signed(valid), "authorization"), "AuthFailure.InvalidAuthorization"],
  [
    "wrong secret",
    () => signed(valid, { credentials: { ...permanent, secretKey: "x" } }),
    "AuthFailure.SignatureFailure",
  ],
  [
    "unknown key",
    () => signed(valid, { credentials: { secretId: "x", secretKey: "x" } }),
    "AuthFailure.SecretIdNotFound",
  ],
  ["6 minutes late", () => signed(valid, { date: minutes(-6) }), "AuthFailure.SignatureExpire"],
  ["6 minutes early", () => signed(valid, { date: minutes(6) }), "AuthFailure.SignatureExpire"],
  ["no time", () => tampered(signed(valid), "x-tc-timestamp"), "MissingParameter"],
  ["time in words", () => tampered(signed(valid), "x-tc-timestamp", "now"), "InvalidParameter"],
  [
    "session without its token",
    () => tampered(signed(valid, { credentials: session }), "x-tc-token"),
    "AuthFailure.TokenFailure",
  ],
  ["token without a session", () => tampered(signed(valid), "x-tc-token", "x"), "AuthFailure.TokenFailure"],
  ["signed for another service", () => signed(valid, { service: "127" }), "AuthFailure.InvalidAuthorization"],
  ["unknown action", () => signed(valid, {}, { "x-tc-action": "NoSuchAction" }), "InvalidAction"],
  [
    "action in lower case",
    () => signed(valid, {}, { "x-tc-action": "updateimageregistrytimingscantask" }),
    "InvalidAction",
  ],
  ["unknown version", () => signed(valid, {}, { "x-tc-version": "2000-01-01" }), "NoSuchVersion"],
  ["no JSON", () => signed("{"), "InvalidParameter"],
  ["a list as body", () => signed([]), "InvalidParameter"],
  ["parameter missing", () => signed({ ScanPeriod: 1, Enable: true }), "MissingParameter"],
  ["no body", () => signed(""), "MissingParameter"],
  ["parameter of another type", () => signed({ ...valid, Enable: "yes" }), "InvalidParameter"],
  ["negative id", () => signed({ ...valid, Id: [-1] }), "InvalidParameter"],
  ["unknown parameter", () => signed({ ...valid, Other: 1 }), "UnknownParameter"],
  [
    "unknown parameter in a list",
    () => signed({ ...valid, Images: [{ ImageName: "a", Other: 1 }] }),
    "UnknownParameter",
  ],
];

describe("rejects as the vendor does: with status 200", () => {
  test.each(rejected)("%s", async (_name, request, code) => {
    const simulator = create();
    const response = await simulator.fetch(await request());
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      Response: {
        Error: { Code: code, Message: expect.any(String) },
        RequestId: expect.stringMatching(/^[\da-f-]{36}$/),
      },
    });
    expect(simulator.calls[0]).toMatchObject({ vendor: "tencent", status: 200, code });
    expect(simulator.state("imageRegistryTimingScan")).toBeUndefined();
  });
});

const get = (query: string) =>
  sign(
    new Request(`http://127.0.0.1:8080/?${query}`, {
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        "x-tc-action": "UpdateImageRegistryTimingScanTask",
        "x-tc-version": "2020-11-01",
      },
    }),
    { credentials: permanent, date: now, service: "tcss" },
  );

/** As the vendor's documentation signs: with the action, its value in lower case. */
async function withSignedAction() {
  const request = new Request(await signed(valid));
  const signedHeaders = ["content-type", "host", "x-tc-action"];
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(valid)));
  const canonical = canonicalRequest(
    {
      method: "POST",
      path: "/",
      query: "",
      headers: { host: "127.0.0.1:8080", ...Object.fromEntries(request.headers) },
      body: "",
    },
    signedHeaders,
    Buffer.from(hash).toString("hex"),
  );
  expect(canonical).toContain("x-tc-action:updateimageregistrytimingscantask\n");
  const scope = { date: "2026-01-02", service: "tcss" };
  const timestamp = String(now.getTime() / 1000);
  const text = await stringToSign(canonical, { timestamp, service: "tcss" });
  request.headers.set(
    "authorization",
    authorization({
      ...scope,
      secretId: permanent.secretId,
      signedHeaders,
      signature: await signature(text, { ...scope, secretKey: permanent.secretKey }),
    }),
  );
  return request;
}

const accepted: [string, () => Promise<Request>, object][] = [
  ["POST", () => signed(valid), valid],
  ["4 minutes off", () => signed(valid, { date: minutes(4) }), valid],
  ["session", () => signed(valid, { credentials: session }), valid],
  ["signed action", withSignedAction, valid],
  ["content type with charset", () => signed(valid, {}, { "content-type": "application/json; charset=UTF-8" }), valid],
  [
    "GET, counted from 0",
    () =>
      get(
        "ScanPeriod=1&Enable=true&ScanTime=04%3A00%3A00&ScanType.0=CVE&Id.0=7&Id.1=18446744073709551615&Images.0.ImageName=a",
      ),
    { ...valid, ScanType: ["CVE"], Id: [7, 18446744073709551615n], Images: [{ ImageName: "a" }] },
  ],
  [
    "ids beyond 2^53",
    () => signed('{"ScanPeriod":1,"Enable":true,"ScanTime":"04:00:00","Id":[18446744073709551615]}'),
    { ...valid, Id: [18446744073709551615n] },
  ],
];

test.each(accepted)("takes %s", async (_name, request, stored) => {
  const simulator = create();
  const response = await simulator.fetch(await request());
  expect(await response.json()).toEqual({ Response: { RequestId: expect.not.stringMatching("example") } });
  expect(simulator.calls[0]).toMatchObject({ signature: "ok", requestSchema: "ok", responseSchema: "ok", status: 200 });
  expect(simulator.state("imageRegistryTimingScan")).toEqual(stored);
});

test("holds the documented limit of 20 calls a second, on the simulator's clock", async () => {
  let time = now;
  const simulator = createSimulator({ documents: [rpcJsonService], clock: () => time });
  const call = async () => {
    const response = await simulator.fetch(await signed(valid, { date: time }));
    const { Response } = (await response.json()) as { Response: { Error?: { Code: string } } };
    return Response.Error?.Code ?? "ok";
  };
  const codes = [];
  for (let i = 0; i < 21; i++) codes.push(await call());
  time = new Date(now.getTime() + 1000);
  codes.push(await call());
  expect(codes).toEqual([...Array(20).fill("ok"), "RequestLimitExceeded", "ok"]);
});
