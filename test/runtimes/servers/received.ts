/** A request as a server got it. */
export interface Received {
  readonly target: string;
  readonly body: string;
  readonly authorization: string;
  /** All headers, as text. */
  readonly headers: string;
}
