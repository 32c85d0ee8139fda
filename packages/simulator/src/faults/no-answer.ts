import type { Delivery } from "../http/delivery.js";
import type { WireResponse } from "../http/wire-response.js";

/** Not a byte of answer. */
export const noAnswer = (delivery: Delivery): WireResponse => ({ status: 0, headers: {}, body: "", delivery });
