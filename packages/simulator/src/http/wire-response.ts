/** An answer as it goes over the wire. */
export interface WireResponse {
  readonly status: number;
  readonly headers: Record<string, string>;
  /** Empty when there is none. */
  readonly body: string;
}
