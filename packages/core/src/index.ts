export { defaultTransport, fetchTransport, nodeTransport } from "#transport";
export type { ByAction, ByPath, CallAny } from "./any-operation.js";
export {
  type Call,
  type CallResponse,
  type Client,
  createClient,
  type Method,
  type PageMethod,
  type WaitMethod,
} from "./client.js";
export { defaults } from "./defaults.js";
export { CloudError, type CloudErrorFields, type ErrorGuard, type ErrorKind, isCloudError } from "./errors.js";
export type { HttpClient, PathsOf } from "./http.js";
export { createClientWithHttp, unpackRoutes } from "./http.js";
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
export type {
  CallOptions,
  ClientOptions,
  EndpointOptions,
  Middleware,
  RetryOptions,
  UnsignedRequest,
} from "./options.js";
export type { Paged, PageOptions, Pager } from "./pages.js";
export { type PagingClient, paginate } from "./pages.js";
export type { CredentialsProvider, CredentialsRequest } from "./protocol.js";
export type { Route, Service, TypedRoute } from "./service.js";
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
export { type Binary, type ReadContext, readBinary } from "./wire/binary.js";
export { JsonLimitError, parseJson, stringifyJson } from "./wire/json.js";
