export { hmacSha256, hmacSha256Hex, sha256Hex } from "#crypto";
export { defaultTransport, fetchTransport, nodeTransport } from "#transport";
export { utcTime } from "./call/clock.js";
export { kindOfStatus } from "./call/failure.js";
export { createRedactor, type Redactor } from "./call/redact.js";
export {
  type Client,
  createClient,
  type Method,
  type PageMethod,
  type WaitMethod,
} from "./client.js";
export { checkCredentials } from "./credentials/check.js";
export { environmentVariable, fromEnvironment } from "./credentials/environment.js";
export { NoCredentials, withFallback } from "./credentials/no-credentials.js";
export { type Awaitable, whenReady } from "./crypto/awaitable.js";
export { defaults } from "./defaults.js";
export { CloudError, type CloudErrorFields, type ErrorKind, isCloudError } from "./errors.js";
export type { HttpClient } from "./http.js";
export { createClientWithHttp } from "./http.js";
export type {
  CallHooks,
  CallInfo,
  ErrorInfo,
  Hooks,
  Instrument,
  RequestInfo,
  ResponseInfo,
  RetryInfo,
} from "./observe/hooks.js";
export type { CallOptions, ClientOptions, RetryOptions } from "./options.js";
export type { Paged, PageOptions, Pager } from "./pages.js";
export { type PagingClient, paginate } from "./pages.js";
export type {
  CredentialsProvider,
  CredentialsRequest,
  Failure,
  Protocol,
  RequestParts,
  Route,
  Service,
  SignContext,
  TypedRoute,
} from "./service.js";
export {
  assertSignable,
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
export type { NodeAgent, NodeTransportOptions } from "./transport/options.js";
export {
  type Endpoint,
  type Transport,
  TransportError,
  type TransportRequest,
  type TransportResponse,
} from "./transport/transport.js";
export type { Waiter, WaitOptions, WaitProgress, WaitState } from "./wait.js";
export { WaitError, type WaitErrorFields, type WaitingClient, wait } from "./wait.js";
export { JsonLimitError, parseJson, stringifyJson } from "./wire/json.js";
export { bySpecificity, matchPath } from "./wire/path-template.js";
export { isRecord, textOf } from "./wire/plain-data.js";
