/** What is used of an agent of `node:http` or `node:https`. */
export interface NodeAgent {
  /** Requests that wait for a connection. */
  readonly requests: object;
  /** Connections in use. */
  readonly sockets: object;
  destroy(): unknown;
}

/** How a transport on Node connects. */
export interface NodeTransportOptions {
  /**
   * Address of an http proxy, `http://[user:password@]host[:port]`, for all endpoints; `false` for none. https endpoints are
   * reached through a tunnel (`CONNECT`). Default: as the environment says, with `HTTPS_PROXY` for https endpoints,
   * `HTTP_PROXY` for http ones, `ALL_PROXY` for both, and `NO_PROXY` for hosts that need none; lower-case names come first.
   * The environment is read once, at the first request, and its proxies are not used for loopback. No proxy is used for a
   * cloud's instance metadata.
   */
  readonly proxy?: string | false | undefined;
  /** Certificates in PEM to trust besides those that Node trusts, such as that of a company's proxy. Default: none. */
  readonly ca?: string | readonly string[] | undefined;
  /** The client's certificate in PEM, for servers that request one. Default: none. */
  readonly cert?: string | undefined;
  /** The private key of `cert`, in PEM. */
  readonly key?: string | undefined;
  /** Most connections to one host; more requests wait for theirs. Default: no limit. */
  readonly maxSockets?: number | undefined;
  /**
   * Milliseconds that an idle connection is kept for the next request; 0 keeps none. A server that says
   * `Keep-Alive: timeout=…` shortens it to a second less than that. Default 8000.
   */
  readonly keepAliveTimeout?: number | undefined;
  /**
   * An agent of one's own, of `node:https` for https endpoints. How it connects is then its own business: no other option
   * can be given, and the environment's proxies are not used.
   */
  readonly agent?: NodeAgent | undefined;
}
