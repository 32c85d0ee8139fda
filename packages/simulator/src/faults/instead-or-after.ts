import type { WireResponse } from "../http/wire-response.js";
import type { Refuse } from "../refuse.js";
import type { Effect } from "./effect.js";

/** The same answer, whether the work is done or not. */
export const insteadOrAfter = (done: boolean | undefined, answer: (refuse: Refuse) => WireResponse): Effect =>
  done ? { after: (_, refuse) => answer(refuse) } : { instead: answer };
