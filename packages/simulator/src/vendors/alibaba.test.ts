import { sign } from "@cloudseal/alibaba";
import { describe, expect, test } from "vitest";
import { createSimulator, simulatorCredentials } from "../create-simulator.js";
import { rpcQueryService } from "../fixtures/rpc-query-service.js";
import { alibaba } from "./alibaba.js";

const now = new Date("2026-01-02T03:04:05Z");
const [permanent, session] = simulatorCredentials.alibaba;
const create = () => createSimulator({ documents: [rpcQueryService], clock: () => now });
const task = "TaskType=IMAGE_SCAN&TaskName=IMAGE_SCAN&Param=%7B%7D";
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);

function unsigned(action: string, query: string, init: RequestInit = {}, headers: Record<string, string> = {}) {
  return new Request(`http://127.0.0.1:8080/?${query}`, {
    method: "POST",
    ...init,
    headers: { "x-acs-action": action, "x-acs-version": "2018-12-03", ...headers },
  });
}

type Options = Partial<Parameters<typeof sign>[1]>;
const signed = (request: Request, options: Options = {}) =>
  sign(request, { credentials: permanent, date: now, ...options });

/** The request with one header replaced, or removed, after it was signed. */
async function tampered(request: Promise<Request>, name: string, value?: string) {
  const result = new Request(await request);
  if (value === undefined) result.headers.delete(name);
  else result.headers.set(name, value);
  return result;
}

const generate = (options?: Options) => signed(unsigned("GenerateOnceTask", task), options);

const rejected: [string, () => Promise<Request>, number, string][] = [
  ["no signature", async () => unsigned("GenerateOnceTask", task), 400, "IncompleteSignature"],
  [
    "wrong secret",
    () => generate({ credentials: { ...permanent, accessKeySecret: "other" } }),
    400,
    "SignatureDoesNotMatch",
  ],
  [
    "unknown key",
    () => generate({ credentials: { accessKeyId: "other", accessKeySecret: "x" } }),
    404,
    "InvalidAccessKeyId.NotFound",
  ],
  ["16 minutes late", () => generate({ date: minutes(-16) }), 400, "InvalidTimeStamp.Expired"],
  ["16 minutes early", () => generate({ date: minutes(16) }), 400, "InvalidTimeStamp.Expired"],
  ["no such date", () => tampered(generate(), "x-acs-date", "2026-13-02T03:04:05Z"), 400, "InvalidTimeStamp.Format"],
  ["header added after signing", () => tampered(generate(), "x-acs-extra", "1"), 400, "IncompleteSignature"],
  ["signed header lost", () => tampered(generate(), "x-acs-signature-nonce"), 400, "IncompleteSignature"],
  ["other body hash", () => tampered(generate(), "x-acs-content-sha256", "0".repeat(64)), 400, "SignatureDoesNotMatch"],
  [
    "session without its token",
    () => generate({ credentials: { ...session, securityToken: undefined } }),
    400,
    "InvalidSecurityToken.Malformed",
  ],
  [
    "token of another key",
    () => generate({ credentials: { ...session, securityToken: "other" } }),
    400,
    "InvalidSecurityToken.MismatchWithAccessKey",
  ],
  ["unknown action", () => signed(unsigned("NoSuchAction", task)), 404, "InvalidAction.NotFound"],
  [
    "unknown version",
    () => signed(unsigned("GenerateOnceTask", task, {}, { "x-acs-version": "2000-01-01" })),
    400,
    "InvalidVersion",
  ],
  ["PUT", () => signed(unsigned("GenerateOnceTask", task, { method: "PUT" })), 400, "UnsupportedHTTPMethod"],
  ["parameter missing", () => signed(unsigned("GenerateOnceTask", "TaskType=A&TaskName=A")), 400, "MissingParameter"],
  [
    "parameter of another type",
    () => signed(unsigned("ChangeAssetRefreshTaskConfig", "AssetRefreshConfigs.1.Vendor=three")),
    400,
    "InvalidParameter",
  ],
  [
    "list counted from 0",
    () => signed(unsigned("ChangeAssetRefreshTaskConfig", "AssetRefreshConfigs.0.Vendor=3")),
    400,
    "InvalidParameter",
  ],
  [
    "unknown task",
    () => signed(unsigned("GetOnceTaskResultInfo", "TaskType=A&TaskName=A&TaskId=none")),
    404,
    "ResourceNotFound",
  ],
];

describe("rejects as the vendor does", () => {
  test.each(rejected)("%s", async (_name, request, status, code) => {
    const simulator = create();
    const response = await simulator.fetch(await request());
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({
      RequestId: response.headers.get("x-acs-request-id"),
      HostId: "127.0.0.1:8080",
      Code: code,
      Message: expect.any(String),
    });
    expect(simulator.calls[0]).toMatchObject({ vendor: "alibaba", status, code });
    expect(simulator.state("onceTask")).toBeUndefined();
  });
});

const accepted: [string, () => Promise<Request>][] = [
  ["POST with a query", () => generate()],
  ["14 minutes off", () => generate({ date: minutes(-14) })],
  ["session", () => generate({ credentials: session })],
  ["GET", () => signed(unsigned("GenerateOnceTask", task, { method: "GET" }))],
  [
    "form body",
    () =>
      signed(
        unsigned(
          "GenerateOnceTask",
          "",
          { body: new URLSearchParams(task) },
          { "content-type": "application/x-www-form-urlencoded" },
        ),
      ),
  ],
  [
    "further signed headers",
    () => signed(unsigned("GenerateOnceTask", task, {}, { "x-acs-credentials-provider": "static_ak" })),
  ],
  ["parameter that nobody declared", () => signed(unsigned("GenerateOnceTask", `${task}&Other.1=x`))],
];

test.each(accepted)("takes %s", async (_name, request) => {
  const simulator = create();
  const response = await simulator.fetch(await request());
  expect(await response.json()).toMatchObject({ CanCreate: true, RequestId: response.headers.get("x-acs-request-id") });
  expect(simulator.calls[0]).toMatchObject({ signature: "ok", requestSchema: "ok", responseSchema: "ok", status: 200 });
});

test("a nonce counts once, and again when its time has passed", async () => {
  let time = now;
  const simulator = createSimulator({ documents: [rpcQueryService], clock: () => time });
  const codes = [];
  for (const minute of [0, 1, 32]) {
    time = minutes(minute);
    const response = await simulator.fetch(await generate({ date: time, nonce: "once" }));
    codes.push(((await response.json()) as { Code?: string }).Code);
  }
  expect(codes).toEqual([undefined, "SignatureNonceUsed", undefined]);
});

test("puts flattened parameters together, typed by their schemas", async () => {
  const simulator = create();
  const query =
    "AssetRefreshConfigs.1.Vendor=3&AssetRefreshConfigs.1.TargetId=9223372036854775807&AssetRefreshConfigs.3.Vendor=4&RegionId=1";
  await simulator.fetch(await signed(unsigned("ChangeAssetRefreshTaskConfig", query)));
  expect(simulator.calls[0]).toMatchObject({ requestSchema: "ok" });
  expect(simulator.state("assetRefreshConfig")).toEqual([{ Vendor: 3, TargetId: 9223372036854775807n }, { Vendor: 4 }]);
});

test("nonces are remembered, but not without end: of more than 100,000 the oldest is forgotten", async () => {
  const memory = new Map<string, number>();
  const nonce = async (nonce: string) => {
    const request = await generate({ nonce });
    const wire = {
      method: "POST",
      path: "/",
      query: task,
      headers: { host: "127.0.0.1:8080", ...Object.fromEntries(request.headers) },
      body: new Uint8Array(),
    };
    const context = { credentials: [permanent], now, memory, operation: undefined };
    return (await alibaba.verify(wire, context))?.code ?? "ok";
  };
  const long = "n".repeat(50_000);
  expect([await nonce("first"), await nonce(long), await nonce(long)]).toEqual(["ok", "ok", "SignatureNonceUsed"]);
  expect(Math.max(...[...memory.keys()].map((key) => key.length))).toBeLessThan(200);
  for (let i = 0; memory.size < 100_000; i++) memory.set(`other ${i}`, now.getTime());
  expect([await nonce("first"), memory.size]).toEqual(["ok", 100_000]);
});
