export { hmacSha256, hmacSha256Hex, sha256Hex } from "#crypto";
export { defaultTransport, fetchTransport, nodeTransport } from "#transport";
export { type Awaitable, whenReady } from "./awaitable.js";
export { assertSignable, canonicalHeaders, trimHeader } from "./canonical-headers.js";
export { canonicalPath } from "./canonical-path.js";
export { canonicalQuery } from "./canonical-query.js";
export { checkCredentials } from "./check-credentials.js";
export { kindOfStatus } from "./classify.js";
export type { CallOptions, ClientOptions, RetryOptions } from "./client-options.js";
export { CloudError, type CloudErrorFields, type ErrorKind } from "./cloud-error.js";
export {
  type Client,
  createClient,
  type Method,
  type PageMethod,
  type TypedRoute,
  type WaitMethod,
} from "./create-client.js";
export { createClientWithHttp } from "./create-client-with-http.js";
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
export type { HttpClient } from "./http-client.js";
export { isCloudError } from "./is-cloud-error.js";
export { parseJson } from "./json/parse-json.js";
export { stringifyJson } from "./json/stringify-json.js";
export { NoCredentials } from "./no-credentials.js";
export { oncePerSecond } from "./once-per-second.js";
export type { PageOptions } from "./pages/page-options.js";
export type { Paged } from "./pages/paged.js";
export type { Pager } from "./pages/pager.js";
export { type PagingClient, paginate } from "./pages/paginate.js";
export { matchPath } from "./path-template.js";
export { isRecord, textOf } from "./plain-data.js";
export type { CredentialsProvider, CredentialsRequest, Failure, Protocol, SignContext } from "./protocol.js";
export type { RequestParts } from "./request-parts.js";
export type { Route, Service } from "./service.js";
export { signRequest } from "./sign-request.js";
export { checkDate, signingTime } from "./signing-time.js";
export { sortedNames } from "./sorted-names.js";
export type { NodeAgent, NodeTransportOptions } from "./transport/node-transport-options.js";
export type { Endpoint, Transport, TransportRequest, TransportResponse } from "./transport/transport.js";
export { TransportError } from "./transport/transport-error.js";
export { type WaitingClient, wait } from "./wait/wait.js";
export { WaitError, type WaitErrorFields } from "./wait/wait-error.js";
export type { WaitOptions, WaitProgress } from "./wait/wait-options.js";
export type { Waiter, WaitState } from "./wait/waiter.js";
export { withFallback } from "./with-fallback.js";
