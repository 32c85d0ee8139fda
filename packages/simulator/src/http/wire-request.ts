/** A request as it came over the wire; nothing normalised, decoded or re-encoded, for the signature covers the bytes. */
export interface WireRequest {
  readonly method: string;
  /** Path as on the wire. */
  readonly path: string;
  /** Query as on the wire, without the `?`. */
  readonly query: string;
  /** Lower-case names; a repeated header is joined with `, `. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Uint8Array;
  /** The body was larger than the limit and is left out. */
  readonly oversize?: boolean;
}
