import type { Delivery } from "../http/delivery.js";
import type { WireResponse } from "../http/wire-response.js";
import type { Refuse } from "../refuse.js";

/** What a fault does to a call. */
export interface Effect {
  /** What happens before the request is looked at. */
  readonly unread?: Delivery;
  /** The server's clock as the call sees it. */
  clock?(now: Date): Date;
  /** Answers in the place of the work; the caller is authentic. */
  instead?(refuse: Refuse): WireResponse;
  /** Answers after the work. @param answer what would have been answered */
  after?(answer: WireResponse, refuse: Refuse): WireResponse | Promise<WireResponse>;
}
