import { sha256Hex } from "@cloudseal/core/protocol";
import { asObject } from "@cloudseal/openapi";
import { canonicalRequest, type SignOptions, signature, stringToSign } from "@cloudseal/tencent";
import { type Input, readParameters } from "../handle/input.js";
import { readInput, type Unite } from "../handle/read.js";
import { routeByAction } from "../handle/route.js";
import { canonicalOf, parseAuthorization, sameText, signedHeadersFault } from "../http/authorization.js";
import type { WireRequest } from "../http/request.js";
import type { Operation } from "../operation.js";
import { declared } from "../schema/declared.js";
import { unflatten } from "../schema/unflatten.js";
import { retryAfter, type Vendor, type VendorError, type VerifyContext } from "./vendor.js";

type Credentials = SignOptions["credentials"];

const credentials: readonly [Credentials, Credentials] = [
  { secretId: "SIMULATOR-SECRET-ID", secretKey: "simulator-secret-key-not-real" },
  {
    secretId: "SIMULATOR-SESSION-SECRET-ID",
    secretKey: "simulator-session-secret-key-not-real",
    token: "simulator-token-not-real",
  },
];

/** Tencent Cloud's API 3.0: TC3-HMAC-SHA256, JSON by POST or a flattened query by GET, HTTP 200 for every error. */
export const tencent = {
  credentials,
  secrets: ({ secretKey, token }) => [secretKey, token],
  environment: ({ secretId, secretKey, token }) => ({
    TENCENTCLOUD_SECRET_ID: secretId,
    TENCENTCLOUD_SECRET_KEY: secretKey,
    ...(token && { TENCENTCLOUD_SECURITY_TOKEN: token }),
  }),
  speaks: ({ headers }) => /^TC\d-/.test(headers.authorization ?? "") || headers["x-tc-action"] !== undefined,
  route: (request, operations) => {
    // Services share names of actions; the signature's scope names the service.
    const service = parseAuthorization(request.headers.authorization)?.fields.get("Credential")?.split("/")[2];
    const ofService = operations.filter((operation) => operation.service === service);
    const found = routeByAction(request, ofService.length > 0 ? ofService : operations);
    return typeof found === "string" ? unrouted[found] : found;
  },
  verify,
  read,
  rejectsUnknown: true,
  codes: {
    missing: { status: 200, code: "MissingParameter" },
    invalid: { status: 200, code: "InvalidParameter" },
    unknown: { status: 200, code: "UnknownParameter" },
    throttled: { status: 200, code: "RequestLimitExceeded" },
    notFound: { status: 200, code: "ResourceNotFound" },
    internal: { status: 200, code: "InternalError" },
    badGateway: { status: 502, code: "ServiceUnavailable" },
    unavailable: { status: 503, code: "ServiceUnavailable" },
    gatewayTimeout: { status: 504, code: "ServiceUnavailable" },
    expiredToken: { status: 200, code: "AuthFailure.TokenFailure" },
  },
  retryHeader: retryAfter,
  requestId: () => crypto.randomUUID(),
  succeed: (body, requestId) => ({
    status: 200,
    headers: {},
    body: { ...asObject(body), Response: { ...asObject(asObject(body).Response), RequestId: requestId } },
  }),
  reject: ({ status, code, message }, requestId) => ({
    status,
    headers: {},
    body: { Response: { Error: { Code: code, Message: message }, RequestId: requestId } },
  }),
} satisfies Vendor<Credentials>;

const failure = (code: string, message: string): VendorError => ({ status: 200, code, message });

const unrouted = {
  action: failure("InvalidAction", "X-TC-Action names no operation of this service."),
  version: failure("NoSuchVersion", "The operation has no such X-TC-Version."),
  method: failure("UnsupportedProtocol", "Operations are called by POST or GET."),
};

const required = ["host", "content-type", "x-tc-action", "x-tc-version", "x-tc-timestamp"] as const;
const clockWindow = 5 * 60;

/**
 * The host is signed as the `Host` header has it, with its port, as documented. The vendor's Node SDK signs it without
 * the port and so only works on the scheme's own port, here as there.
 */
async function verify(request: WireRequest, context: VerifyContext<Credentials>): Promise<VendorError | undefined> {
  const { headers } = request;
  const authorization = parseAuthorization(headers.authorization);
  if (authorization?.algorithm !== "TC3-HMAC-SHA256")
    return failure("AuthFailure.InvalidAuthorization", "Authorization is not a TC3-HMAC-SHA256 signature.");
  const { fields, signedHeaders } = authorization;
  const given = fields.get("Signature");
  const [secretId, date = "", service = "", end] = fields.get("Credential")?.split("/") ?? [];
  if (given === undefined || end !== "tc3_request")
    return failure(
      "AuthFailure.InvalidAuthorization",
      "Authorization lacks Signature, or Credential is not id/date/service/tc3_request.",
    );
  for (const name of required)
    if (headers[name] === undefined) return failure("MissingParameter", `The header ${name} is missing.`);
  const fault = signedHeadersFault(request, signedHeaders, ["content-type", "host"]);
  if (fault) return failure("AuthFailure.InvalidAuthorization", `The ${fault}.`);

  const credential = context.credentials.find((one) => one.secretId === secretId);
  if (!credential) return failure("AuthFailure.SecretIdNotFound", "The SecretId does not exist.");

  const timestamp = headers["x-tc-timestamp"] as string;
  if (!/^\d{1,12}$/.test(timestamp)) return failure("InvalidParameter", "X-TC-Timestamp is not a number of seconds.");
  const now = Math.floor(context.now.getTime() / 1000);
  if (Math.abs(now - Number(timestamp)) > clockWindow)
    return failure("AuthFailure.SignatureExpire", `X-TC-Timestamp is more than 5 minutes off the server's ${now}.`);
  const day = new Date(Number(timestamp) * 1000).toISOString().slice(0, 10);
  if (date !== day)
    return failure(
      "AuthFailure.InvalidAuthorization",
      `The credential's date is not ${day}, the UTC day of X-TC-Timestamp.`,
    );

  const isUnsigned = headers["x-tc-content-sha256"] === "UNSIGNED-PAYLOAD";
  const payloadHash = await sha256Hex(isUnsigned ? "UNSIGNED-PAYLOAD" : request.body);
  const canonical = canonicalOf(request, request.query, (parts) => canonicalRequest(parts, signedHeaders, payloadHash));
  const text = await stringToSign(canonical, { timestamp, service });
  if (!sameText(await signature(text, { secretKey: credential.secretKey, date, service }), given))
    return failure(
      "AuthFailure.SignatureFailure",
      `The signature does not match; server string to sign is: ${JSON.stringify(text)}.`,
    );
  if (!sameText(headers["x-tc-token"] ?? "", credential.token ?? ""))
    return failure("AuthFailure.TokenFailure", "X-TC-Token is not the one of this SecretId.");
  if (context.operation && context.operation.service !== service)
    return failure(
      "AuthFailure.InvalidAuthorization",
      `The signature is for the service ${JSON.stringify(service)}, the operation is of ${context.operation.service}.`,
    );
  return undefined;
}

/** JSON by POST; by GET a flattened query, counted from 0. */
function read(request: WireRequest, operation: Operation): Input {
  const { document, body } = operation;
  const unite: Unite = (pairs, schemaOf) => unflatten(document, pairs, 0, schemaOf);
  if (body && request.method === "GET") {
    const schemaOf = (name: string) => declared(document, body.schema.value).members.get(name);
    return {
      ...readParameters(request, operation),
      body: unflatten(document, new URLSearchParams(request.query), 0, schemaOf),
    };
  }
  const input = readInput(request, operation, unite);
  return body ? { ...input, body: input.body ?? {} } : input;
}
