/** What the program is told: where to call, with what, and what must come of it. */
export interface Settings {
  readonly servers: Servers;
  readonly vendors: Readonly<Record<string, VendorSettings>>;
}

/** Addresses on loopback. */
export interface Servers {
  /** A simulator that verifies signatures and schemas. */
  readonly simulator: string;
  /** Another one, for calls that it shall refuse. */
  readonly refusing: string;
  /** Answers a success with the long integers that it was sent. */
  readonly echo: string;
  /** Never answers. */
  readonly silent: string;
  /** Answers with a redirect to a server that nobody may call. */
  readonly redirect: string;
  /** Ends the connection in the middle of the body. */
  readonly truncated: string;
  /** Resets the connection instead of answering. */
  readonly reset: string;
  /** Answers a failure that quotes all headers of the request, token and signature among them. */
  readonly parrot: string;
}

export interface VendorSettings {
  /** A permanent key. */
  readonly permanent: object;
  /** A temporary key with its token. */
  readonly session: object;
  readonly operations: readonly OperationSettings[];
  readonly vectors: readonly VectorSettings[];
}

/** A call of an operation with its documented example; what must be given and is in none is made from the schema. */
export interface OperationSettings {
  readonly method: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** The resource that it makes, and the member of the answer that holds the id. */
  readonly creates?: { readonly resource: string; readonly id: string } | undefined;
  /** The resource that it reads, and the member of the input that takes the id. */
  readonly reads?: { readonly resource: string; readonly id: string } | undefined;
}

/** A recorded request before it was signed, and how its `Authorization` ends. */
export interface VectorSettings {
  readonly id: string;
  readonly url: string;
  readonly method: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string | null;
  readonly credentials: object;
  readonly timestamp: string;
  readonly nonce: string | undefined;
  readonly authorization: string;
}

/** What came of one check of one vendor. */
export interface Finding {
  readonly check: string;
  readonly vendor: string;
  /** What was not as it should be. */
  readonly problem?: string | undefined;
}
