/** The options of each type of fault. */
export interface FaultOptions {
  /** The vendor's own throttling error; the work is not done. */
  throttle: Wait;
  /** The vendor's own error body, with this status. */
  "500": Done & Wait;
  "502": Done & Wait;
  "503": Done & Wait;
  "504": Done & Wait;
  /** The vendor's own internal error, with the status that it has there: some vendors answer 200. */
  "internal-error": Done & Wait;
  /** A gateway's page in place of JSON. */
  "html-error-page": Done & {
    /** Default: 502. */
    status?: number | undefined;
  };
  /**
   * No connection. On a live port one connection alone cannot be refused: a server resets it instead, under `"*"` as soon as
   * it is there, under an operation's name once the request has named the operation.
   */
  refused: object;
  /** The connection is reset before the request is looked at; the work is not done. */
  "reset-before-read": object;
  /** The work is done; the connection is reset without a byte of answer. */
  "reset-after-work": object;
  /** The work is done; the connection is reset after the head and half of the body. */
  "reset-in-body": object;
  /** Not a byte of answer, and the connection stays. */
  "never-answers": Done;
  /** The work is done; the body comes byte by byte. */
  slow: {
    /** Milliseconds between two bytes. Default: 1000. */
    interval?: number | undefined;
  };
  /** The work is done; a whole answer with half of the JSON. */
  "truncated-json": object;
  /** The work is done; a whole answer with half of the gzip. */
  "truncated-gzip": object;
  /** The work is done; the answer's JSON and then blanks, in chunks. */
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
  /** This one call sees a clock that is off: a signature is refused for its date, a `Date` header has the wrong time. */
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
  /** Milliseconds to wait, in the vendor's own header or in `Retry-After`. Default: there is no such header. */
  retryAfter?: number | undefined;
}

export type FaultType = keyof FaultOptions;

/** What goes wrong with one call: a type of fault, or an object with the type and its options. */
export type Fault = FaultType | FaultWithOptions;

export type FaultWithOptions = {
  readonly [Type in FaultType]: { readonly type: Type } & FaultOptions[Type];
}[FaultType];
