import { canonicalQuery, sha256Hex } from "@cloudseal/core/protocol";
import { canonicalRequest, type SignOptions, signature, stringToSign } from "@cloudseal/huawei";
import type { Input } from "../handle/input.js";
import { readInput, uniteRepeated } from "../handle/read.js";
import { routeByPath } from "../handle/route.js";
import {
  type Authorization,
  canonicalOf,
  parseAuthorization,
  sameText,
  signedHeadersFault,
} from "../http/authorization.js";
import type { WireRequest } from "../http/request.js";
import type { Operation } from "../operation.js";
import { retryAfter, type Vendor, type VendorError, type VerifyContext } from "./vendor.js";

type Credentials = SignOptions["credentials"];
type AccessKey = Extract<Credentials, { ak: string }>;
type Token = Extract<Credentials, { authToken: string }>;

const projectId = "0123456789abcdef0123456789abcdef";
const credentials: readonly [AccessKey, AccessKey, Token] = [
  { ak: "SIMULATOR-AK", sk: "simulator-sk-not-real", projectId },
  {
    ak: "SIMULATOR-SESSION-AK",
    sk: "simulator-session-sk-not-real",
    securityToken: "simulator-security-token-not-real",
    projectId,
  },
  { authToken: "simulator-auth-token-not-real", projectId },
];

/** Huawei Cloud's API gateway: SDK-HMAC-SHA256 or an IAM token, REST, one error code for everything that is wrong with either. */
export const huawei = {
  credentials,
  secrets: ({ sk, securityToken, authToken }) => [sk, securityToken, authToken],
  environment: ({ ak, sk, securityToken, projectId }) => ({
    ...(ak && { HUAWEICLOUD_SDK_AK: ak }),
    ...(sk && { HUAWEICLOUD_SDK_SK: sk }),
    ...(securityToken && { HUAWEICLOUD_SDK_SECURITY_TOKEN: securityToken }),
    ...(projectId && { HUAWEICLOUD_SDK_PROJECT_ID: projectId }),
  }),
  speaks: ({ headers }) =>
    /^(SDK|V11)-/.test(headers.authorization ?? "") ||
    headers["x-sdk-date"] !== undefined ||
    headers["x-auth-token"] !== undefined,
  route: (request, operations) =>
    routeByPath(request, operations) ?? {
      status: 404,
      code: "APIGW.0101",
      message: "The API does not exist or has not been published in the environment",
    },
  verify,
  read,
  rejectsUnknown: false,
  codes: {
    // The pages document status 400 without a code: a plain one that says what it means.
    missing: { status: 400, code: "InvalidParameter" },
    invalid: { status: 400, code: "InvalidParameter" },
    unknown: { status: 400, code: "InvalidParameter" },
    throttled: { status: 429, code: "APIGW.0308" },
    notFound: { status: 404, code: "ResourceNotFound" },
    // https://support.huaweicloud.com/intl/en-us/usermanual-apig/apig_03_0048.html
    internal: { status: 500, code: "APIGW.0201" },
    badGateway: { status: 502, code: "APIGW.0202" },
    unavailable: { status: 503, code: "APIGW.0202" },
    gatewayTimeout: { status: 504, code: "APIGW.0203" },
    expiredToken: unauthentic("token expires"),
  },
  retryHeader: retryAfter,
  requestId: () => crypto.randomUUID().replaceAll("-", ""),
  succeed: (body, requestId) => ({ status: 200, headers: { "x-request-id": requestId }, body }),
  reject: ({ status, code, message }, requestId) => ({
    status,
    headers: { "x-request-id": requestId },
    body: { error_code: code, error_msg: message, request_id: requestId },
  }),
} satisfies Vendor<Credentials>;

function unauthentic(reason: string): VendorError {
  return { status: 401, code: "APIGW.0301", message: `Incorrect IAM authentication information: ${reason}` };
}

const clockWindow = 15 * 60_000;
const lockTime = 5 * 60_000;
const failuresUntilLock = 5;

/** By signature if there is one, else by token. Five failures in a row with one access key lock the key. */
async function verify(request: WireRequest, context: VerifyContext<Credentials>): Promise<VendorError | undefined> {
  const { credentials, now, memory } = context;
  const { authorization: header, "x-auth-token": token } = request.headers;
  if (header === undefined) {
    if (token === undefined) return unauthentic("neither Authorization nor X-Auth-Token found");
    const isKnown = credentials.some(({ authToken }) => authToken !== undefined && sameText(token, authToken));
    return isKnown ? undefined : unauthentic("decrypt token fail");
  }
  const authorization = parseAuthorization(header);
  const ak = authorization?.fields.get("Access");
  if (authorization?.algorithm !== "SDK-HMAC-SHA256" || ak === undefined)
    return unauthentic("Authorization is not an SDK-HMAC-SHA256 signature");
  const key = credentials.find((one): one is AccessKey => one.ak === ak);
  if (!key) return unauthentic("Get secretKey failed, error: ak not exist");

  const [failures, locked] = [`failures ${ak}`, `locked ${ak}`];
  if (now.getTime() < (memory.get(locked) ?? 0)) return unauthentic("AK access failed to reach the limit,forbidden");
  const reason = await reasonOf(request, authorization, key, now);
  if (reason === undefined) {
    memory.delete(failures);
    return undefined;
  }
  const count = (memory.get(failures) ?? 0) + 1;
  memory.set(failures, count % failuresUntilLock);
  if (count === failuresUntilLock) memory.set(locked, now.getTime() + lockTime);
  return unauthentic(reason);
}

/** Why the signature of this key is invalid; nothing for a valid one. */
async function reasonOf(request: WireRequest, { fields, signedHeaders }: Authorization, key: AccessKey, now: Date) {
  const { headers } = request;
  const fault = signedHeadersFault(request, signedHeaders, ["host", "x-sdk-date"]);
  if (fault) return `verify aksk signature fail, the ${fault}`;

  const date = headers["x-sdk-date"] as string;
  const time = Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
  if (Number.isNaN(time)) return "verify aksk signature fail, X-Sdk-Date is not of the form YYYYMMDDThhmmssZ";
  if (Math.abs(now.getTime() - time) > clockWindow)
    return `calc aksk signature fail:signature expired, signature time:${date},server time:${now.toISOString().replace(/[-:]|\.\d+/g, "")}`;

  // A hash that the caller gives counts only if it is signed, and if it is right.
  const stated = headers["x-sdk-content-sha256"];
  const actual = await sha256Hex(request.body);
  if (stated !== undefined && stated !== "UNSIGNED-PAYLOAD" && !sameText(stated, actual))
    return "verify aksk signature fail, X-Sdk-Content-Sha256 is not the hash of the body";
  if (stated !== undefined && !signedHeaders.includes("x-sdk-content-sha256"))
    return "verify aksk signature fail, the header x-sdk-content-sha256 is not signed";
  const canonical = canonicalOf(request, canonicalQuery(request.query), (parts) =>
    canonicalRequest(parts, signedHeaders, stated ?? actual),
  );
  const text = await stringToSign(canonical, { date });
  if (!sameText(await signature(text, key.sk), fields.get("Signature") ?? "")) return "verify aksk signature fail";
  if (!sameText(headers["x-security-token"] ?? "", key.securityToken ?? ""))
    return "decrypt token fail, X-Security-Token is not the one of this access key";
  return undefined;
}

/** A list in the query or in a form repeats its name. */
function read(request: WireRequest, operation: Operation): Input {
  return readInput(request, operation, uniteRepeated(operation.document));
}
