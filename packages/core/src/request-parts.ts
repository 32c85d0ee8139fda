/** The parts of a request that a signature covers. */
export interface RequestParts {
  readonly method: string;
  /** Path as on the wire, percent-encoded. */
  readonly path: string;
  /** Query without the `?`. */
  readonly query: string;
  /** Lower-case names; `host` included. */
  readonly headers: Readonly<Record<string, string>>;
  /** Empty when there is none. */
  readonly body: string | Uint8Array;
}
