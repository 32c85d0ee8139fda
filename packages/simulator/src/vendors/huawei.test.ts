import { sign } from "@cloudseal/huawei";
import { describe, expect, test } from "vitest";
import { createSimulator, simulatorCredentials } from "../create-simulator.js";
import { restService } from "../fixtures/rest-service.js";

const now = new Date("2026-01-02T03:04:05Z");
const [permanent, session, token] = simulatorCredentials.huawei;
const create = () => createSimulator({ documents: [restService], clock: () => now });
const path = `/v1/${permanent.projectId}/audit/summary/risk/task-status`;
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);

type Options = Partial<Parameters<typeof sign>[1]>;

function unsigned(path: string, body?: unknown, headers: Record<string, string> = {}) {
  return new Request(`http://127.0.0.1:8080${path}`, {
    method: body === undefined ? "GET" : "POST",
    body: body === undefined ? null : typeof body === "string" ? body : JSON.stringify(body),
    headers: { "content-type": "application/json", ...headers },
  });
}
const signed = (path: string, body?: unknown, options: Options = {}) =>
  sign(unsigned(path, body), { credentials: permanent, date: now, ...options });
const update = (options?: Options) => signed(path, { oper_type: "execute" }, options);

async function tampered(request: Promise<Request>, name: string, value?: string) {
  const result = new Request(await request);
  if (value === undefined) result.headers.delete(name);
  else result.headers.set(name, value);
  return result;
}

const rejected: [string, () => Promise<Request>, number, string, RegExp][] = [
  ["neither signature nor token", async () => unsigned(path, { oper_type: "execute" }), 401, "APIGW.0301", /neither/],
  [
    "wrong secret",
    () => update({ credentials: { ...permanent, sk: "x" } }),
    401,
    "APIGW.0301",
    /verify aksk signature fail/,
  ],
  ["unknown key", () => update({ credentials: { ak: "x", sk: "x" } }), 401, "APIGW.0301", /ak not exist/],
  [
    "16 minutes late",
    () => update({ date: minutes(-16) }),
    401,
    "APIGW.0301",
    /signature expired, signature time:20260102T024805Z,server time:20260102T030405Z/,
  ],
  [
    "session without its token",
    () => update({ credentials: { ...session, securityToken: undefined } }),
    401,
    "APIGW.0301",
    /token/,
  ],
  ["unknown token", async () => unsigned(path, {}, { "x-auth-token": "x" }), 401, "APIGW.0301", /decrypt token fail/],
  ["signed header lost", () => tampered(update(), "x-project-id"), 401, "APIGW.0301", /x-project-id is missing/],
  ["hash of another body", () => tampered(update(), "x-sdk-content-sha256", "0".repeat(64)), 401, "APIGW.0301", /hash/],
  [
    "hash left unsigned",
    () => tampered(update(), "x-sdk-content-sha256", "UNSIGNED-PAYLOAD"),
    401,
    "APIGW.0301",
    /not signed/,
  ],
  ["unknown path", () => signed("/v9/nothing"), 404, "APIGW.0101", /./],
  ["unknown method", () => signed(path), 404, "APIGW.0101", /./],
  ["broken percent-encoding", () => signed("/v1/%ZZ/audit/summary/risk/task-status", {}), 404, "APIGW.0101", /./],
  ["no JSON", () => signed(path, "{"), 400, "InvalidParameter", /body/],
  ["no body", () => signed(path, ""), 400, "InvalidParameter", /body is missing/],
  [
    "code missing for a switch",
    () => signed(path, { oper_type: "switch" }),
    400,
    "InvalidParameter",
    /code is missing/,
  ],
  [
    "path parameter of no known value",
    () => signed(path.replace("risk", "other"), { oper_type: "execute" }),
    400,
    "InvalidParameter",
    /busi_type must be one of "risk", "audit"/,
  ],
  [
    "query parameter beyond its bound",
    () => signed("/v2/p/audit/summary/info?limit=101"),
    400,
    "InvalidParameter",
    /limit/,
  ],
];

describe("rejects as the vendor does", () => {
  test.each(rejected)("%s", async (_name, request, status, code, message) => {
    const simulator = create();
    const response = await simulator.fetch(await request());
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({
      error_code: code,
      error_msg: expect.stringMatching(message),
      request_id: response.headers.get("x-request-id"),
    });
    expect(simulator.calls[0]).toMatchObject({ vendor: "huawei", status, code });
    expect(simulator.state("auditTaskStatus")).toBeUndefined();
  });
});

const accepted: [string, () => Promise<Request>][] = [
  ["a signature", () => update()],
  ["14 minutes off", () => update({ date: minutes(14) })],
  ["a session", () => update({ credentials: session })],
  ["a token", () => update({ credentials: token })],
];

test.each(accepted)("takes %s", async (_name, request) => {
  const simulator = create();
  const response = await simulator.fetch(await request());
  expect([response.status, await response.text()]).toEqual([200, ""]);
  expect(response.headers.get("x-request-id")).toMatch(/^[\da-f]{32}$/);
  expect(simulator.calls[0]).toMatchObject({ signature: "ok", requestSchema: "ok", responseSchema: "ok", status: 200 });
  expect(simulator.state("auditTaskStatus")).toEqual([
    { project_id: permanent.projectId, busi_type: "risk", oper_type: "execute" },
  ]);
});

test("a literal path wins over a template", async () => {
  const simulator = create();
  for (const kind of ["risk", "audit"]) await simulator.fetch(await signed(`/v1/p/audit/summary/${kind}/statistics`));
  expect(simulator.calls.map(({ operation }) => operation)).toEqual(["ShowAuditStatistics", "ShowAnyStatistics"]);
});

test("a list in the query is a repeated name", async () => {
  const simulator = create();
  for (const query of ["id=1&id=2", "id=1&id=2&id=3"])
    await simulator.fetch(await signed(`/v2/p/audit/summary/info?${query}`));
  expect(simulator.calls.map(({ requestSchema }) => requestSchema)).toEqual(["ok", [expect.stringContaining("id ")]]);
});

test("five failures in a row lock the key for five minutes; a success in between starts the count again", async () => {
  let time = now;
  const simulator = createSimulator({ documents: [restService], clock: () => time });
  const right = async () => (await simulator.fetch(await update({ date: time }))).status;
  const wrong = async () =>
    (await simulator.fetch(await update({ date: time, credentials: { ...permanent, sk: "x" } }))).status;
  for (let i = 0; i < 4; i++) await wrong();
  expect(await right()).toBe(200);
  for (let i = 0; i < 5; i++) await wrong();
  expect(await right()).toBe(401);
  expect(simulator.calls.at(-1)?.signature).toMatch(/AK access failed to reach the limit,forbidden/);
  time = minutes(5);
  expect(await right()).toBe(200);
});
