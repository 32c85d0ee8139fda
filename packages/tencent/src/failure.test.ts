import { expect, test } from "vitest";
import { failure } from "./failure.js";

const of = (status: number, body: unknown) => failure({ status, headers: {}, body: "" }, body);
const refusal = (Code: string) => ({ Response: { Error: { Code, Message: "m" }, RequestId: "R" } });

test.each<[code: string, want: string]>([
  ["RequestLimitExceeded", "throttled"],
  ["RequestLimitExceeded.IPLimitExceeded", "throttled"],
  ["RequestLimitExceeded.UinLimitExceeded", "throttled"],
  ["RequestLimitExceeded.GlobalRegionUinLimitExceeded", "throttled"],
  ["LimitExceeded", "quota"],
  ["LimitExceeded.Images", "quota"],
  ["AuthFailure.SignatureExpire", "clock"],
  ["AuthFailure.TokenFailure", "credentials"],
  ["AuthFailure.SecretIdNotFound", "credentials"],
  ["AuthFailure.InvalidSecretId", "credentials"],
  ["AuthFailure.SignatureFailure", "credentials"],
  ["AuthFailure.InvalidAuthorization", "credentials"],
  ["AuthFailure.MFAFailure", "credentials"],
  ["AuthFailure", "credentials"],
  ["AuthFailure.UnauthorizedOperation", "permission"],
  ["UnauthorizedOperation", "permission"],
  ["UnauthorizedOperation.CamNoAuth", "permission"],
  ["InternalError", "server"],
  ["InternalError.MainDBFail", "server"],
  ["ServiceUnavailable", "server"],
  ["ResourceUnavailable", "server"],
  ["ResourceNotFound", "notFound"],
  ["ResourceNotFound.Image", "notFound"],
  ["FailedOperation", "failed"],
  ["FailedOperation.ErrAlreadyScanning", "failed"],
  ["ResourceInUse", "failed"],
  ["ResourceInsufficient", "failed"],
  ["OperationDenied", "failed"],
  ["InvalidParameter", "invalid"],
  ["InvalidParameterValue.Time", "invalid"],
  ["MissingParameter", "invalid"],
  ["UnknownParameter", "invalid"],
  ["InvalidAction", "invalid"],
  ["NoSuchVersion", "invalid"],
  ["UnsupportedRegion", "invalid"],
  ["UnsupportedOperation", "invalid"],
])("%s within 200 is %s", (code, kind) =>
  expect(of(200, refusal(code))).toMatchObject({
    code,
    message: "m",
    requestId: "R",
    details: { Code: code, Message: "m" },
    kind,
  }),
);

test.each<[fact: string, got: () => unknown, want: unknown]>([
  ["a success has none", () => of(200, { Response: { RequestId: "R" } }), undefined],
  ["nor has one with an Error of null", () => of(200, { Response: { Error: null, RequestId: "R" } }), undefined],
  [
    "an unknown code counts by another status",
    () => of(503, refusal("Odd")),
    { code: "Odd", message: "m", requestId: "R", details: { Code: "Odd", Message: "m" }, kind: "server" },
  ],
  [
    "an error without members is one",
    () => of(200, { Response: { Error: {} } }),
    { code: "", message: "", requestId: undefined, details: {}, kind: "invalid" },
  ],
  ...[null, 5, true, {}, ["R"]].map((RequestId): [string, () => unknown, unknown] => [
    `an id of ${JSON.stringify(RequestId)} is none`,
    () => of(200, { Response: { Error: { Code: "InternalError", Message: "m" }, RequestId } }),
    {
      code: "InternalError",
      message: "m",
      requestId: undefined,
      details: { Code: "InternalError", Message: "m" },
      kind: "server",
    },
  ]),
  [
    "the code stands for a message that is missing",
    () => of(200, { Response: { Error: { Code: "InternalError" } } }),
    {
      code: "InternalError",
      message: "InternalError",
      requestId: undefined,
      details: { Code: "InternalError" },
      kind: "server",
    },
  ],
  ...[undefined, null, "text", [], {}, { Response: null }, { Response: "text" }, { Response: [] }].map(
    (body): [string, () => unknown, unknown] => [
      `200 with ${JSON.stringify(body)} is not the vendor's`,
      () => of(200, body),
      { kind: "protocol", message: "HTTP 200 with a body that has no object Response", transient: true },
    ],
  ),
  ...[0, false, "", "text", [], true].map((error): [string, () => unknown, unknown] => [
    `an Error of ${JSON.stringify(error)} is no success`,
    () => of(200, { Response: { Error: error, RequestId: "R" } }),
    {
      kind: "protocol",
      message: "HTTP 200 with a body that has a Response.Error that is not an object",
      transient: true,
    },
  ]),
  ["an Error of null is none", () => of(200, { Response: { Error: null, RequestId: "R" } }), undefined],
  [
    "an error of objects says nothing",
    () => of(200, { Response: { Error: { Code: { toString: 1 }, Message: [] } } }),
    { code: "", message: "", details: { Code: { toString: 1 }, Message: [] }, kind: "invalid" },
  ],
  [
    "a session that is over asks for another",
    () => of(200, { Response: { Error: { Code: "AuthFailure.TokenFailure" } } }),
    {
      code: "AuthFailure.TokenFailure",
      message: "AuthFailure.TokenFailure",
      details: { Code: "AuthFailure.TokenFailure" },
      kind: "credentials",
      expired: true,
    },
  ],
  [
    "a read that is still at work may be asked again",
    () => of(200, { Response: { Error: { Code: "InvalidParameter.RequestTimeout" } } }),
    {
      code: "InvalidParameter.RequestTimeout",
      message: "InvalidParameter.RequestTimeout",
      details: { Code: "InvalidParameter.RequestTimeout" },
      kind: "invalid",
      transient: true,
    },
  ],
  ["another status without a Response says nothing", () => of(502, undefined), undefined],
])("%s", (_, got, want) => expect(got()).toEqual(want));
