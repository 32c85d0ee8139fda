/** Where requests go. */
export interface Endpoint {
  readonly protocol: "https:" | "http:";
  /** Host as the `Host` header has it, with the port unless it is the protocol's own. */
  readonly host: string;
  readonly hostname: string;
  /** Empty for the protocol's own port. */
  readonly port: string;
}

/** One HTTP request, ready to be sent. */
export interface TransportRequest {
  readonly endpoint: Endpoint;
  readonly method: string;
  /** Path and query, percent-encoded. */
  readonly target: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until the whole answer must be there; 0 for no limit. */
  readonly timeout: number;
  /** Most bytes that a response body may have. */
  readonly maxResponseBytes: number;
}

/** The whole answer to a request. */
export interface TransportResponse {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends requests: `node:http(s)` on Node, `fetch` elsewhere, or one's own. */
export interface Transport {
  /**
   * Sends one request, and ends it when `signal` aborts, after `timeout` and at `maxResponseBytes`: nobody else does.
   *
   * @throws TransportError; whatever else it throws counts as a network error
   */
  send(request: TransportRequest): Promise<TransportResponse>;
}
