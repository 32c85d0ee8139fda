import { type JsonObject, parsePointer } from "@cloudseal/openapi";
import { describe, expect, test } from "vitest";
import { createSimulator } from "../create-simulator.js";
import { documents } from "../fixtures/documents.js";
import { requests } from "../fixtures/requests.js";
import type { Injection } from "./injection.js";

const base = "http://simulator.example";
type Vendor = keyof typeof requests;

/** The documents, with error codes at the places that a JSON pointer leads to. */
function documenting(codes: Readonly<Record<string, readonly object[]>>): JsonObject[] {
  const copies = structuredClone(documents) as Record<string, never>[];
  for (const [pointer, errorCodes] of Object.entries(codes)) {
    let at: Record<string, never> = copies as never;
    for (const step of parsePointer(pointer)) at = at[step] as never;
    Object.assign(at, { errorCodes });
  }
  return copies as JsonObject[];
}

const documented = documenting({
  "/0/paths/~1GenerateOnceTask/post/x-cloudseal": [
    { code: "NoPermission", kind: "permission", meaning: "no", message: "caller has no permission", status: 403 },
    { code: "ServerError", kind: "server", meaning: "The service failed.", status: 500 },
    { code: "Busy", kind: "throttled", meaning: "Too many.", status: 429 },
  ],
  "/1/paths/~1UpdateImageRegistryTimingScanTask/post/x-cloudseal": [
    { code: "ResourceNotFound", kind: "notFound", meaning: "There is none." },
    { code: "InternalError.Db", kind: "server", meaning: "The database failed." },
  ],
  "/1/x-cloudseal": [{ code: "FailedOperation", kind: "failed", meaning: "It failed." }],
  "/2/paths/~1v1~1{project_id}~1audit~1summary~1{busi_type}~1task-status/post/x-cloudseal": [
    { code: "DBSS.0001", kind: "permission", meaning: "Denied.", status: 403 },
  ],
});

const setUp = () => createSimulator({ documents: documented, limits: false });

async function send(simulator: ReturnType<typeof setUp>, vendor: Vendor) {
  const response = await simulator.fetch(await requests[vendor].request(base));
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: text.startsWith("{") && JSON.parse(text) };
}

const id = expect.stringMatching(/^[\w-]{10,}$/);

const errors: [Vendor, Injection, status: number, body: object][] = [
  [
    "alibaba",
    { code: "NoPermission" },
    403,
    { RequestId: id, HostId: "simulator.example", Code: "NoPermission", Message: "caller has no permission" },
  ],
  [
    "alibaba",
    { code: "ServerError", status: 503, message: "down" },
    503,
    { RequestId: id, HostId: "simulator.example", Code: "ServerError", Message: "down" },
  ],
  [
    "tencent",
    { code: "ResourceNotFound" },
    200,
    { Response: { Error: { Code: "ResourceNotFound", Message: "There is none." }, RequestId: id } },
  ],
  [
    "tencent",
    { code: "FailedOperation" },
    200,
    { Response: { Error: { Code: "FailedOperation", Message: "It failed." }, RequestId: id } },
  ],
  ["huawei", { code: "DBSS.0001" }, 403, { error_code: "DBSS.0001", error_msg: "Denied.", request_id: id }],
  [
    "huawei",
    { code: "APIGW.0001", status: 418, message: "odd", check: false },
    418,
    { error_code: "APIGW.0001", error_msg: "odd", request_id: id },
  ],
];

test.each(errors)("%s %j is the vendor's error, and nothing is done", async (vendor, injection, status, body) => {
  const simulator = setUp();
  const { operation, resource } = requests[vendor];
  simulator.inject(operation, injection);
  expect(await send(simulator, vendor)).toMatchObject({ status, body });
  const { code } = injection as { code: string };
  expect(simulator.calls).toMatchObject([
    { operation, injected: true, done: false, status, code, responseSchema: "ok" },
  ]);
  expect(simulator.state(resource)).toBeUndefined();
  expect((await send(simulator, vendor)).status).toBe(200);
  expect(simulator.calls[1]).not.toHaveProperty("injected");
});

test("an error may come after the work, and say when to come back", async () => {
  const simulator = setUp();
  simulator.inject("GenerateOnceTask", { code: "ServerError", done: true, retryAfter: 1500 });
  expect((await send(simulator, "alibaba")).headers.get("x-acs-retry-after")).toBe("1500");
  expect(simulator.calls).toMatchObject([{ code: "ServerError", done: true }]);
  expect(simulator.state("onceTask")).toHaveLength(1);
});

const responses: [Vendor, Injection, status: number, body: object | string, headers?: Record<string, string>][] = [
  ["alibaba", { body: { CanCreate: false } }, 200, { CanCreate: false, RequestId: id }, { "x-acs-request-id": id }],
  ["alibaba", { body: { TaskId: "1", RequestId: "mine" } }, 200, { TaskId: "1", RequestId: "mine" }],
  ["tencent", { body: { Response: {} } }, 200, { Response: { RequestId: id } }],
  [
    "tencent",
    { body: { Response: { Error: { Code: "Any", Message: "m" } } } },
    200,
    { Response: { RequestId: id, Error: { Code: "Any", Message: "m" } } },
  ],
  ["alibaba", { status: 418, body: { Code: "Tea", Message: "m" } }, 418, { RequestId: id, Code: "Tea", Message: "m" }],
  [
    "huawei",
    { status: 403, body: { error_code: "1", error_msg: "m" }, headers: { "X-Extra": "1" } },
    403,
    { error_code: "1" },
    { "x-extra": "1" },
  ],
  ["huawei", { status: 204 }, 204, ""],
  ["alibaba", { body: { Any: [1] }, check: false }, 200, { Any: [1] }],
  [
    "alibaba",
    { body: "<html>", headers: { "Content-Type": "text/html" }, check: false },
    200,
    "<html>",
    { "content-type": "text/html" },
  ],
  [
    "tencent",
    { body: new Uint8Array([123, 125]), check: false },
    200,
    {},
    { "content-type": "application/octet-stream" },
  ],
  ["alibaba", { status: 503, check: false }, 503, ""],
  [
    "alibaba",
    { body: { CollectTime: 1 }, headers: { date: "Thu, 01 Jan 1970 00:00:00 GMT" } },
    200,
    { CollectTime: 1 },
    { date: "Thu, 01 Jan 1970 00:00:00 GMT" },
  ],
];

test.each(responses)("%s answers %j", async (vendor, injection, status, body, headers = {}) => {
  const simulator = setUp();
  const { operation } = requests[vendor];
  simulator.inject(operation, injection);
  const got = await send(simulator, vendor);
  expect(got).toMatchObject({ status, ...(typeof body === "string" ? { text: body } : { body }) });
  if ("check" in (injection as object)) expect(got.body).toEqual(typeof body === "string" ? false : body);
  expect(Object.fromEntries(got.headers)).toMatchObject(headers);
  expect(simulator.calls).toMatchObject([{ operation, injected: true, done: false, status }]);
});

test("a large integer is sent to the last digit", async () => {
  const simulator = setUp();
  simulator.inject("GenerateOnceTask", { body: { CollectTime: 9007199254740993n } });
  expect((await send(simulator, "alibaba")).text).toContain('"CollectTime":9007199254740993');
});

test("what is sent is what was given, whatever becomes of the value", async () => {
  const simulator = setUp();
  const body = { TaskId: "before" };
  simulator.inject("GenerateOnceTask", { body });
  body.TaskId = "after";
  expect((await send(simulator, "alibaba")).body).toMatchObject({ TaskId: "before" });
});

test("an invalid request is rejected all the same, and uses up the entry", async () => {
  const simulator = setUp();
  simulator.inject("GenerateOnceTask", { code: "NoPermission" });
  const request = await requests.alibaba.request(base);
  request.headers.set("x-acs-date", "2000-01-01T00:00:00Z");
  expect(await (await simulator.fetch(request)).json()).toMatchObject({ Code: "InvalidTimeStamp.Expired" });
  expect((await send(simulator, "alibaba")).status).toBe(200);
});

describe("how often", () => {
  const codesOf = async (simulator: ReturnType<typeof setUp>, count: number) => {
    for (let i = 0; i < count; i++) await send(simulator, "alibaba");
    return simulator.calls.slice(-count).map(({ code = "", fault = "" }) => code || fault);
  };

  test("one call each, in their order, whatever they are", async () => {
    const simulator = setUp();
    simulator.inject(
      "GenerateOnceTask",
      { code: "NoPermission" },
      null,
      { code: "Busy", times: 2 },
      { type: "503", times: 2 },
    );
    simulator.inject("*", "502");
    const want = [
      "NoPermission",
      "",
      "Busy",
      "Busy",
      "ServiceUnavailable",
      "ServiceUnavailable",
      "ServiceUnavailable",
      "",
    ];
    expect(await codesOf(simulator, 8)).toEqual(want);
    expect(simulator.calls.map(({ fault }) => fault).slice(4, 7)).toEqual(["503", "503", "502"]);
  });

  test("always, until reset", async () => {
    const simulator = setUp();
    simulator.inject("GenerateOnceTask", { code: "Busy", times: Number.POSITIVE_INFINITY });
    expect(await codesOf(simulator, 5)).toEqual(Array(5).fill("Busy"));
    simulator.reset();
    expect(await codesOf(simulator, 1)).toEqual([""]);
  });

  test("until a time of the simulator's clock; what is over is passed over", async () => {
    let now = new Date();
    const simulator = createSimulator({ documents: documented, limits: false, clock: () => now });
    const until = new Date(now.getTime() + 1000);
    simulator.inject("GenerateOnceTask", { code: "Busy", until }, { code: "NoPermission" });
    expect(await codesOf(simulator, 3)).toEqual(["Busy", "Busy", "Busy"]);
    now = until;
    expect(await codesOf(simulator, 2)).toEqual(["NoPermission", ""]);
  });

  test("under *, calls of operations that cannot have it are as they are", async () => {
    const simulator = setUp();
    simulator.inject("*", { code: "NoPermission", times: 2 });
    await send(simulator, "tencent");
    await send(simulator, "alibaba");
    expect(simulator.calls.map(({ code }) => code)).toEqual([undefined, "NoPermission"]);
  });

  test("as a function decides", async () => {
    const simulator = createSimulator({
      documents: documented,
      faults: ({ count }) => (count === 2 ? { code: "NoPermission" } : undefined),
    });
    expect(await codesOf(simulator, 3)).toEqual(["", "NoPermission", ""]);
  });
});

describe("a fault of the service has a documented code, where there is one:", () => {
  const cases: [Vendor, Injection, status: number, code: string][] = [
    ["alibaba", "500", 500, "ServerError"],
    ["alibaba", "internal-error", 500, "ServerError"],
    ["alibaba", "503", 503, "ServiceUnavailable"],
    ["alibaba", "throttle", 429, "Busy"],
    ["tencent", "500", 500, "InternalError.Db"],
    ["tencent", "internal-error", 200, "InternalError.Db"],
    ["tencent", "503", 503, "ServiceUnavailable"],
    ["tencent", "throttle", 200, "RequestLimitExceeded"],
    ["huawei", "500", 500, "APIGW.0201"],
  ];
  test.each(cases)("%s %s: %d %s", async (vendor, fault, status, code) => {
    const simulator = setUp();
    simulator.inject(requests[vendor].operation, fault);
    await send(simulator, vendor);
    expect(simulator.calls).toMatchObject([{ status, code, fault, responseSchema: "ok" }]);
  });
});

const wrong: [string, unknown, RegExp][] = [
  [
    "GenerateOnceTsak",
    { code: "NoPermission" },
    /^no operation "GenerateOnceTsak" to fail; the nearest is GenerateOnceTask; known: \*, /,
  ],
  [
    "GenerateOnceTask",
    { code: "NoPermision" },
    /^GenerateOnceTask documents no error "NoPermision"; the nearest is NoPermission; documented: NoPermission, ServerError, Busy; { check: false } sends any code$/,
  ],
  ["ShowAuditStatistics", { code: "Any" }, /^ShowAuditStatistics documents no error codes, so that "Any" is none; /],
  ["*", { code: "Any" }, /^no operation can have this: for example, /],
  ["GenerateOnceTask", "NoPermission", /^unknown fault "NoPermission"; .*; a documented error is { code: … }$/],
  ["GenerateOnceTask", { cod: "NoPermission" }, /^an injection has a type .*; this one has cod$/],
  [
    "GenerateOnceTask",
    { code: "NoPermission", message: 1 },
    /^the option message of an injected error is a string, not 1$/,
  ],
  ["GenerateOnceTask", { code: "NoPermission", time: 3 }, /has no option "time"; the nearest is times; known: code, /],
  [
    "GenerateOnceTask",
    { code: "NoPermission", times: 0 },
    /times of an injected error is a positive integer or Infinity, not 0$/,
  ],
  ["GenerateOnceTask", { code: "NoPermission", until: "now" }, /until of an injected error is a date, not "now"$/],
  [
    "GenerateOnceTask",
    { body: {}, status: 99 },
    /status of an injected response is an integer from 200 to 599, not 99$/,
  ],
  ["GenerateOnceTask", { body: {}, status: 204 }, /^an injected response 204 has no body, /],
  [
    "GenerateOnceTask",
    { body: { TaskId: 1 } },
    /^the injected response 200 of GenerateOnceTask does not fit its schema: TaskId .*string.*\. Correct the body, or send it as it is by { check: false }$/,
  ],
  ["GenerateOnceTask", { body: { TaskID: "1" } }, /: TaskID is not documented; the nearest is TaskId\. Correct/],
  ["GenerateOnceTask", { body: "text" }, /is a string, but the operation documents JSON: give its value, or /],
  [
    "GenerateOnceTask",
    { status: 503 },
    /^the injected response 503 of GenerateOnceTask has no body, but the operation documents one/,
  ],
  ["GenerateOnceTask", { status: 503, body: {} }, /does not fit its schema: Code is missing; Message is missing/],
  [
    "UpdateAuditTaskStatus",
    { body: { done: true } },
    /^the injected response 200 of UpdateAuditTaskStatus is not documented with JSON; statuses that are: default;/,
  ],
  ["GenerateOnceTask", { body: { f: () => 1 }, check: false }, /^the body of an injected response is no JSON value: /],
  ["GenerateOnceTask", { body: {}, headers: { "a b": "1" } }, /^the header "a b" of an injected response: /],
  [
    "GenerateOnceTask",
    { body: {}, headers: { a: 1 } },
    /^the header "a" of an injected response: a value is a string, not 1$/,
  ],
  [
    "GenerateOnceTask",
    { body: {}, headers: { "Content-Length": "1" } },
    /has no header Content-Length: the server sets it/,
  ],
];

test.each(wrong)("%s %j is rejected at once", (operation, injection, message) => {
  const want = expect.objectContaining({ name: "TypeError", message: expect.stringMatching(message) });
  expect(() => setUp().inject(operation, injection as never)).toThrow(want);
  expect(() => createSimulator({ documents: documented, faults: { [operation]: [injection as never] } })).toThrow(want);
});
