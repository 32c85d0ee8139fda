import { expect, test } from "vitest";
import { failure } from "./failure.js";

const of = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  failure({ status, headers, body: "" }, body);

const reason = (text: string) => `Incorrect IAM authentication information: ${text}`;
const expired = "signature expired, signature time:20211217T064303Z,server time:20211217T065804Z";

test.each<[status: number, code: string, message: string, want: string]>([
  [401, "APIGW.0301", reason("decrypt token fail"), "credentials"],
  [401, "APIGW.0301", reason("token expires"), "credentials"],
  [401, "APIGW.0301", reason("verify aksk signature fail"), "credentials"],
  [401, "APIGW.0301", reason("Get secretKey failed,ak:X,err:ak not exist"), "credentials"],
  [401, "APIGW.0301", reason("AK access failed to reach the limit,forbidden"), "credentials"],
  [401, "APIGW.0301", reason(`calc aksk signature fail:${expired}`), "clock"],
  [401, "APIG.0301", reason(`calc aksk signature fail:${expired}`), "clock"],
  [401, "APIG.0301", reason("verify aksk signature fail"), "credentials"],
  [429, "APIGW.0308", "The throttling threshold has been reached", "throttled"],
  [403, "APIGW.0302", "m", "permission"],
  [403, "APIGW.0303", "m", "permission"],
  [403, "PDP5.0002", "m", "permission"],
  [404, "APIGW.0101", "m", "notFound"],
  [502, "APIGW.0201", "m", "server"],
  [504, "APIGW.0202", "m", "server"],
  [400, "APIGW.0203", "m", "server"],
  [400, "DBSS.0010", "m", "invalid"],
  [401, "DBSS.0010", "m", "credentials"],
  [403, "DBSS.0010", "m", "permission"],
  [404, "DBSS.0010", "m", "notFound"],
  [429, "DBSS.0010", "m", "throttled"],
  [500, "DBSS.0010", "m", "server"],
])("%i %s, %s is %s", (status, code, message, kind) =>
  expect(of(status, { error_code: code, error_msg: message, request_id: "R" })).toEqual({
    code,
    message,
    requestId: "R",
    details: { error_code: code, error_msg: message, request_id: "R" },
    kind,
    ...(/token|not exist/.test(message) && { expired: true }),
    ...(kind === "clock" && { serverTime: Date.UTC(2021, 11, 17, 6, 58, 4) }),
  }),
);

test.each<[fact: string, body: unknown, want: object]>([
  ["error_code and error_msg", { error_code: "A.1", error_msg: "m" }, { code: "A.1", message: "m" }],
  ["errorCode and errorMsg", { errorCode: "A.1", errorMsg: "m" }, { code: "A.1", message: "m" }],
  ["code and message", { code: "A.1", message: "m" }, { code: "A.1", message: "m" }],
  ["those of IAM, one level down", { error: { code: 401, message: "m", title: "t" } }, { code: "401", message: "m" }],
  ["those under any other key", { fault: { error_code: "A.1", error_msg: "m" } }, { code: "A.1", message: "m" }],
  [
    "the outer before the inner",
    { error: { code: "B.1", message: "n" }, error_code: "A.1", error_msg: "m" },
    { code: "A.1", message: "m" },
  ],
  [
    "error_code before code",
    { code: "B.1", message: "n", error_code: "A.1", error_msg: "m" },
    { code: "A.1", message: "m" },
  ],
  ["a code alone", { error_code: "A.1" }, { code: "A.1", message: "A.1" }],
])("read are %s", (_, body, want) => expect(of(400, body)).toMatchObject(want));

test.each<[fact: string, headers: Record<string, string>, body: object, want: string | undefined]>([
  ["the gateway's header", { "x-request-id": "H" }, { request_id: "B" }, "H"],
  ["IAM's header", { "x-iam-trace-id": "T" }, {}, "T"],
  ["the body", {}, { request_id: "B" }, "B"],
  ["nowhere", {}, {}, undefined],
  ["nowhere, if what is there is no text", {}, { request_id: { B: 1 } }, undefined],
])("the id of the request is from %s", (_, headers, body, want) =>
  expect(of(400, { error_code: "A", error_msg: "m", ...body }, headers)?.requestId).toBe(want),
);

test.each([
  { status: 200, body: { code: "on", message: "m" } },
  { status: 200, body: { error_code: "A.1" } },
  { status: 200, body: { data: { error_code: "A.1", error_msg: "m" } } },
  { status: 204, body: undefined },
  { status: 400, body: undefined },
  { status: 400, body: null },
  { status: 400, body: "text" },
  { status: 400, body: {} },
  { status: 400, body: { error: null, other: "text", list: [] } },
  { status: 400, body: { error_msg: "m" } },
])("$status with $body says nothing", ({ status, body }) => expect(of(status, body)).toBe(undefined));

test.each([200, 202, 204])("an error pair is a failure, whatever the status: %i", (status) =>
  expect(of(status, { error_code: "A.1", error_msg: "m" })).toMatchObject({ code: "A.1", kind: "invalid" }),
);

test("all that an error holds is told, in whatever form it comes", () => {
  for (const body of [
    { error_code: "PDP5.0002", error_msg: "m", encoded_authorization_message: "e" },
    { error: { code: 403, message: "m", title: "Forbidden" }, request_id: "R" },
  ])
    expect(of(403, body)?.details).toBe(body);
});
