import type { Delivery } from "./delivery.js";

/** An answer as it goes over the wire. */
export interface WireResponse {
  /** 0 when no answer is sent. */
  readonly status: number;
  readonly headers: Record<string, string>;
  /** Empty when there is none. */
  readonly body: string | Uint8Array<ArrayBuffer>;
  /** Absent when it goes out at once and whole. */
  readonly delivery?: Delivery;
}
