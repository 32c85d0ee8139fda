import { canonicalRequest, type SignOptions, signature, stringToSign } from "@cloudseal/alibaba";
import { canonicalQuery, sha256Hex } from "@cloudseal/core/protocol";
import { asObject } from "@cloudseal/openapi";
import type { Input } from "../handle/input.js";
import { useNonce } from "../handle/nonces.js";
import { readInput } from "../handle/read.js";
import { routeByAction } from "../handle/route.js";
import { canonicalOf, parseAuthorization, sameText, signedHeadersFault } from "../http/authorization.js";
import { readText, type WireRequest } from "../http/request.js";
import type { Operation } from "../operation.js";
import { unflatten } from "../schema/unflatten.js";
import type { Vendor, VendorError, VerifyContext } from "./vendor.js";

type Credentials = SignOptions["credentials"];

const credentials: readonly [Credentials, Credentials] = [
  { accessKeyId: "SIMULATOR-ACCESS-KEY-ID", accessKeySecret: "simulator-access-key-secret-not-real" },
  {
    accessKeyId: "STS.SIMULATOR-ACCESS-KEY-ID",
    accessKeySecret: "simulator-session-secret-not-real",
    securityToken: "simulator-security-token-not-real",
  },
];

/** Alibaba Cloud's gateway: ACS3-HMAC-SHA256, parameters flattened into query or form, errors by HTTP status. */
export const alibaba = {
  credentials,
  secrets: ({ accessKeySecret, securityToken }) => [accessKeySecret, securityToken],
  environment: ({ accessKeyId, accessKeySecret, securityToken }) => ({
    ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret,
    ...(securityToken && { ALIBABA_CLOUD_SECURITY_TOKEN: securityToken }),
  }),
  speaks: ({ headers }) =>
    /^ACS\d/.test(headers.authorization ?? "") ||
    headers["x-acs-action"] !== undefined ||
    headers["x-acs-version"] !== undefined,
  route: (request, operations) => {
    const found = routeByAction(request, operations);
    return typeof found === "string" ? unrouted[found] : found;
  },
  verify,
  read,
  rejectsUnknown: false,
  codes: {
    missing: { status: 400, code: "MissingParameter" },
    invalid: { status: 400, code: "InvalidParameter" },
    unknown: { status: 400, code: "InvalidParameter" },
    throttled: { status: 400, code: "Throttling.User" },
    // Not documented for any of these operations: a plain code that says what it means.
    notFound: { status: 404, code: "ResourceNotFound" },
    internal: { status: 500, code: "InternalError" },
    badGateway: { status: 502, code: "ServiceUnavailable" },
    unavailable: { status: 503, code: "ServiceUnavailable" },
    gatewayTimeout: { status: 504, code: "ServiceUnavailable" },
    expiredToken: { status: 400, code: "InvalidSecurityToken.Expired" },
    usedNonce: { status: 400, code: "SignatureNonceUsed" },
  },
  retryHeader,
  requestId: () => crypto.randomUUID().toUpperCase(),
  succeed: (body, requestId) => ({
    status: 200,
    headers: { "x-acs-request-id": requestId },
    body: { ...asObject(body), RequestId: requestId },
  }),
  reject: ({ status, code, message, retryAfter }, requestId, { headers }) => ({
    status,
    headers: {
      "x-acs-request-id": requestId,
      ...(retryAfter !== undefined && retryHeader(retryAfter)),
    },
    body: { RequestId: requestId, HostId: headers.host ?? "", Code: code, Message: message },
  }),
} satisfies Vendor<Credentials>;

function retryHeader(milliseconds: number) {
  return { "x-acs-retry-after": String(milliseconds) };
}

const unrouted = {
  action: { status: 404, code: "InvalidAction.NotFound", message: "x-acs-action names no operation of this service." },
  version: { status: 400, code: "InvalidVersion", message: "The operation has no such x-acs-version." },
  method: { status: 400, code: "UnsupportedHTTPMethod", message: "The operation is not called by this HTTP method." },
};

const required = [
  "host",
  "x-acs-action",
  "x-acs-version",
  "x-acs-date",
  "x-acs-signature-nonce",
  "x-acs-content-sha256",
] as const;
const clockWindow = 15 * 60_000;

async function verify(request: WireRequest, context: VerifyContext<Credentials>): Promise<VendorError | undefined> {
  const { headers } = request;
  const { now, memory } = context;
  const authorization = parseAuthorization(headers.authorization);
  if (authorization?.algorithm !== "ACS3-HMAC-SHA256")
    return failure("IncompleteSignature", "Authorization is not an ACS3-HMAC-SHA256 signature.");
  const { fields, signedHeaders } = authorization;
  const [given, sent] = [fields.get("Signature"), fields.get("Credential")];
  if (given === undefined || sent === undefined)
    return failure("IncompleteSignature", "Authorization lacks Credential or Signature.");
  for (const name of required)
    if (headers[name] === undefined) return failure("IncompleteSignature", `The header ${name} is missing.`);
  const mustBeSigned = Object.keys(headers).filter((name) => /^(host$|content-type$|x-acs-)/.test(name));
  const fault = signedHeadersFault(request, signedHeaders, mustBeSigned);
  if (fault) return failure("IncompleteSignature", `The ${fault}.`);

  const credential = context.credentials.find(({ accessKeyId }) => accessKeyId === sent);
  if (!credential) return failure("InvalidAccessKeyId.NotFound", "The access key does not exist.", 404);

  const date = headers["x-acs-date"] as string;
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(date) || Number.isNaN(Date.parse(date)))
    return failure("InvalidTimeStamp.Format", "x-acs-date is not of the form YYYY-MM-DDThh:mm:ssZ.");
  if (Math.abs(now.getTime() - Date.parse(date)) > clockWindow)
    return failure(
      "InvalidTimeStamp.Expired",
      `x-acs-date is more than 15 minutes off the server's ${now.toISOString()}.`,
    );

  const payloadHash = await sha256Hex(request.body);
  if (!sameText(payloadHash, headers["x-acs-content-sha256"] as string))
    return failure("SignatureDoesNotMatch", `x-acs-content-sha256 is not the hash of the body, ${payloadHash}.`);
  const canonical = canonicalOf(request, canonicalQuery(request.query), (parts) =>
    canonicalRequest(parts, signedHeaders, payloadHash),
  );
  const text = await stringToSign(canonical);
  if (!sameText(await signature(text, credential.accessKeySecret), given))
    return failure(
      "SignatureDoesNotMatch",
      `The signature does not match; server string to sign is: ${JSON.stringify(text)}.`,
    );

  const token = headers["x-acs-security-token"];
  if (token === undefined && credential.securityToken)
    return failure(
      "InvalidSecurityToken.Malformed",
      "The access key is of a session, but x-acs-security-token is missing.",
    );
  if (!sameText(token ?? "", credential.securityToken ?? ""))
    return failure(
      "InvalidSecurityToken.MismatchWithAccessKey",
      "x-acs-security-token is not the one of this access key.",
    );

  const isNew = await useNonce(sent, headers["x-acs-signature-nonce"] as string, { now, memory, clockWindow });
  return isNew ? undefined : failure("SignatureNonceUsed", "x-acs-signature-nonce was used before.");
}

const failure = (code: string, message: string, status = 400): VendorError => ({ status, code, message });

/** Parameters come in the query, or in a form body; gateways take those of the query from a form, too. */
function read(request: WireRequest, operation: Operation): Input {
  const { document, body } = operation;
  const isForm = (request.headers["content-type"] ?? "").startsWith("application/x-www-form-urlencoded");
  const form = isForm && !body ? readText(request.body) : "";
  const query = [request.query, form].filter((text) => text !== "").join("&");
  return readInput({ ...request, query }, operation, (pairs, schemaOf) => unflatten(document, pairs, 1, schemaOf));
}
