/** The options of each type of fault. */
export interface FaultOptions {
  /** The vendor's own throttling error; the work is not done. */
  throttle: Wait;
  /** The vendor's own error body, with this status. */
  "500": Done & Wait;
  "502": Done & Wait;
  "503": Done & Wait;
  "504": Done & Wait;
  /** The vendor's own internal error, with the vendor's status for it, which may be 200. */
  "internal-error": Done & Wait;
  /** A gateway's page in place of JSON. */
  "html-error-page": Done & {
    /** Default: 502. */
    status?: number | undefined;
  };
  /**
   * No connection. A listening port cannot refuse one connection alone: a server resets it instead, under `"*"` at once,
   * under an operation's name as soon as the request has named the operation.
   */
  refused: object;
  /** The connection is reset before the request is read; the work is not done. */
  "reset-before-read": object;
  /** The work is done; the connection is reset without a byte of the response. */
  "reset-after-work": object;
  /** The work is done; the connection is reset after the head and half of the body. */
  "reset-in-body": object;
  /** Not a byte of a response, and the connection stays. */
  "never-answers": Done;
  /** The work is done; the body comes byte by byte. */
  slow: {
    /** Milliseconds between two bytes. Default: 1000. */
    interval?: number | undefined;
  };
  /** The work is done; a complete response with half of the JSON. */
  "truncated-json": object;
  /** The work is done; a complete response with half of the gzip. */
  "truncated-gzip": object;
  /** The work is done; the JSON of the response and then blanks, in chunks. */
  "huge-body": {
    /** Default: 11 MiB. */
    bytes?: number | undefined;
  };
  /** The work is done; the right body as `text/html`. */
  "wrong-content-type": object;
  /** To another host; the work is not done. */
  redirect: {
    /** Default: 302. */
    status?: number | undefined;
    /** Default: `http://redirected.invalid/`, a name that never resolves. */
    location?: string | undefined;
  };
  /** For this one call the clock is off: a signature is rejected for its date, and the `Date` header has the wrong time. */
  "clock-skew": {
    /** Default: 20, fast; negative is slow. */
    minutes?: number | undefined;
  };
  /** The vendor's own error for a session token that has expired; the work is not done. */
  "expired-token": object;
  /** The vendor's own error for a nonce that was used before, though it was not. For vendors that know nonces. */
  "used-nonce": object;
}

interface Done {
  /** Whether the work is done before. Default: false. */
  done?: boolean | undefined;
}

interface Wait {
  /** Milliseconds to wait, in the vendor's own header or in `Retry-After`. Default: no such header. */
  retryAfter?: number | undefined;
}

export type FaultType = keyof FaultOptions;

/** The fault of one call: a type of fault, or an object with the type and its options. */
export type Fault = FaultType | FaultWithOptions;

export type FaultWithOptions = {
  readonly [Type in FaultType]: { readonly type: Type } & FaultOptions[Type] & Repeat;
}[FaultType];

/** How often an entry of a list is used. */
export interface Repeat {
  /** For so many calls; `Infinity`: until `reset`. Default: 1; any number with `until`. */
  readonly times?: number | undefined;
  /** For calls before this time of the simulator's clock; after it, the entry is passed over. Default: at any time. */
  readonly until?: Date | undefined;
}
