import { expect, test } from "vitest";
import { failure } from "./failure.js";

const of = (status: number, body: string | object, headers: Record<string, string> = {}) => {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return failure({ status, headers, body: text }, typeof body === "string" ? undefined : body);
};

test.each<[status: number, code: string, want: string]>([
  [400, "Throttling", "throttled"],
  [400, "Throttling.User", "throttled"],
  [429, "Throttling.Api", "throttled"],
  [503, "Throttling.Api", "throttled"],
  [400, "Sas.Throttling.Quota", "throttled"],
  [400, "RequestTooFrequently", "throttled"],
  [400, "InvalidTimeStamp.Expired", "clock"],
  [400, "InvalidTimeStamp.Format", "clock"],
  [400, "IllegalTimestamp", "clock"],
  [400, "SignatureNonceUsed", "credentials"],
  [400, "SignatureDoesNotMatch", "credentials"],
  [400, "IncompleteSignature", "credentials"],
  [404, "InvalidAccessKeyId.NotFound", "credentials"],
  [400, "InvalidAccessKeyId.Inactive", "credentials"],
  [400, "InvalidSecurityToken.Expired", "credentials"],
  [400, "InvalidSecurityToken.Malformed", "credentials"],
  [400, "InvalidSecurityToken.MismatchWithAccessKey", "credentials"],
  [403, "NoPermission", "permission"],
  [400, "RdCheckNoPermission", "permission"],
  [400, "InnerError", "server"],
  [403, "Forbidden.RAM", "permission"],
  [503, "ServiceUnavailable", "server"],
  [503, "ServiceUnavailableTemporary", "server"],
  [503, "SerivceUnavailableTemporary", "server"],
  [500, "InternalError", "server"],
  [500, "InternalFailure", "server"],
  [500, "ServerError", "server"],
  [404, "InvalidAction.NotFound", "notFound"],
  [404, "EntityNotExist", "notFound"],
  [400, "InvalidParameter", "invalid"],
  [400, "MissingTaskType", "invalid"],
  [400, "UnsupportedHTTPMethod", "invalid"],
  [400, "-101", "invalid"],
  [403, "Something", "permission"],
  [500, "Something", "server"],
])("%i %s is %s", (status, Code, kind) =>
  expect(of(status, { Code, Message: "m", RequestId: "R", HostId: "h" })).toEqual({
    code: Code,
    message: "m",
    requestId: "R",
    details: { Code, Message: "m", RequestId: "R", HostId: "h" },
    kind,
    ...(/^Invalid(AccessKey|SecurityToken)/.test(Code) && { expired: true }),
    ...(Code === "SignatureNonceUsed" && { transient: true }),
  }),
);

test.each([
  ["1500", 1500],
  ["0", 0],
  [undefined, undefined],
  ["", undefined],
  ["soon", undefined],
  ["-1", undefined],
  ["1e9", undefined],
])("x-acs-retry-after: %s is a wait of %s ms", (header, want) =>
  expect(of(400, { Code: "Throttling" }, header === undefined ? {} : { "x-acs-retry-after": header })?.retryAfter).toBe(
    want,
  ),
);

test.each<[fact: string, got: () => unknown, want: unknown]>([
  ["a success has none, whatever it says", () => of(200, { Code: "NoPermission", Data: false }), undefined],
  ["nor has any other 2xx", () => of(204, ""), undefined],
  [
    "lower-case first letters are read",
    () => of(400, { code: "Throttling", message: "m", requestId: "R" }),
    {
      code: "Throttling",
      message: "m",
      requestId: "R",
      details: { code: "Throttling", message: "m", requestId: "R" },
      kind: "throttled",
    },
  ],
  [
    "XML is read",
    () =>
      of(
        403,
        '<?xml version="1.0"?>\n<Error><RequestId>R</RequestId><HostId>h</HostId><Code>NoPermission</Code><Message>m</Message></Error>',
        { "content-type": "text/xml;charset=utf-8" },
      ),
    { code: "NoPermission", message: "m", requestId: "R", kind: "permission" },
  ],
  [
    "all that an error holds is told",
    () =>
      of(403, { Code: "NoPermission", Message: "m", Recommend: "https://r", AccessDeniedDetail: { AuthAction: "a" } }),
    {
      code: "NoPermission",
      message: "m",
      details: { Code: "NoPermission", Message: "m", Recommend: "https://r", AccessDeniedDetail: { AuthAction: "a" } },
      kind: "permission",
    },
  ],
  [
    "the id of the request may stand in the header alone",
    () => of(400, { Code: "X", Message: "m" }, { "x-acs-request-id": "H" }),
    { code: "X", message: "m", requestId: "H", details: { Code: "X", Message: "m" }, kind: "invalid" },
  ],
  [
    "a code that is a number is a text",
    () => of(400, { Code: -101, Message: "m" }),
    { code: "-101", message: "m", requestId: undefined, details: { Code: -101, Message: "m" }, kind: "invalid" },
  ],
  [
    "the code stands for a message that is missing",
    () => of(500, { Code: "ServerError" }),
    {
      code: "ServerError",
      message: "ServerError",
      requestId: undefined,
      details: { Code: "ServerError" },
      kind: "server",
    },
  ],
  ["HTML says nothing", () => of(502, "<html><body>Bad gateway</body></html>"), undefined],
  ["an empty body says nothing", () => of(500, ""), undefined],
  ["an object without a code says nothing", () => of(500, { Message: "m" }), undefined],
  ["nor does one whose code is no text", () => of(500, { Code: { a: 1 }, Message: "m" }), undefined],
  ["nor does a list", () => of(500, ["Code"]), undefined],
])("%s", (_, got, want) => expect(got()).toEqual(want));
