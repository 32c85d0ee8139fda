/** For packages that speak a vendor's protocol, and for what plays a vendor; callers of clients import from the main entry. */
export { hmacSha256, hmacSha256Hex, sha256Hex } from "#crypto";
export { utcTime } from "./call/clock.js";
export { completing } from "./call/complete-credentials.js";
export { kindOfStatus } from "./call/success.js";
export { checkCredentials } from "./credentials/check.js";
export { environmentVariable, fromEnvironment } from "./credentials/environment.js";
export { NoCredentials, withFallback } from "./credentials/no-credentials.js";
export { type Awaitable, whenReady } from "./crypto/awaitable.js";
export type {
  Completion,
  CredentialsProvider,
  CredentialsRequest,
  Failure,
  Protocol,
  RequestParts,
  SignContext,
} from "./protocol.js";
export type { Route, Service } from "./service.js";
export {
  canonicalHeaders,
  canonicalPath,
  canonicalQuery,
  emptyHash,
  encodeRfc3986,
  sortedNames,
  trimHeader,
} from "./signing/canonical.js";
export { signRequest } from "./signing/sign-request.js";
export { checkDate, oncePerSecond, signingTime } from "./signing/time.js";
export { requestIdOf } from "./wire/headers.js";
export { JsonLimitError, parseJson, stringifyJson } from "./wire/json.js";
export { bySpecificity, matchPath } from "./wire/path-template.js";
export { isRecord, textOf } from "./wire/plain-data.js";
