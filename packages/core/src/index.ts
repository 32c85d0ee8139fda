export { hmacSha256, hmacSha256Hex, sha256Hex } from "#crypto";
export { defaultTransport, fetchTransport, nodeTransport } from "#transport";
export { type Awaitable, whenReady } from "./awaitable.js";
export { utcTime } from "./call/clock.js";
export { kindOfStatus } from "./call/failure.js";
export { createRedactor, type Redactor } from "./call/redact.js";
export { assertSignable, canonicalHeaders, trimHeader } from "./canonical-headers.js";
export { canonicalPath } from "./canonical-path.js";
export { canonicalQuery } from "./canonical-query.js";
export { checkCredentials } from "./check-credentials.js";
export { CloudError, type CloudErrorFields, type ErrorKind } from "./cloud-error.js";
export {
  type Client,
  createClient,
  type Method,
  type PageMethod,
  type TypedRoute,
  type WaitMethod,
} from "./create-client.js";
export { defaults } from "./defaults.js";
export { emptyHash } from "./empty-hash.js";
export { encodeRfc3986 } from "./encode-rfc3986.js";
export { environmentVariable } from "./environment-variable.js";
export { fromEnvironment } from "./from-environment.js";
export type {
  CallHooks,
  CallInfo,
  ErrorInfo,
  Hooks,
  Instrument,
  RequestInfo,
  ResponseInfo,
  RetryInfo,
} from "./hooks.js";
export { createClientWithHttp } from "./http.js";
export type { HttpClient } from "./http-client.js";
export { isCloudError } from "./is-cloud-error.js";
export { JsonLimitError, parseJson, stringifyJson } from "./json/json.js";
export { NoCredentials } from "./no-credentials.js";
export { oncePerSecond } from "./once-per-second.js";
export type { CallOptions, ClientOptions, RetryOptions } from "./options.js";
export type { Paged, PageOptions, Pager } from "./pages.js";
export { type PagingClient, paginate } from "./pages.js";
export { bySpecificity, matchPath } from "./path-template.js";
export { isRecord, textOf } from "./plain-data.js";
export type { CredentialsProvider, CredentialsRequest, Failure, Protocol, SignContext } from "./protocol.js";
export type { RequestParts } from "./request-parts.js";
export type { Route, Service } from "./service.js";
export { signRequest } from "./sign-request.js";
export { checkDate, signingTime } from "./signing-time.js";
export { sortedNames } from "./sorted-names.js";
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
export { withFallback } from "./with-fallback.js";
