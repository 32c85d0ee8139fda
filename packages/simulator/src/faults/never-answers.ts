import type { Delivery } from "../http/delivery.js";
import { delay } from "./delay.js";
import type { FaultOptions } from "./fault.js";
import type { FaultKind } from "./fault-kind.js";
import { insteadOrAfter } from "./instead-or-after.js";
import { noAnswer } from "./no-answer.js";

// biome-ignore lint/correctness/useYield: it never comes to a piece
const wait: Delivery = async function* (_body, signal) {
  await delay(undefined, signal);
};

export const neverAnswers: FaultKind<FaultOptions["never-answers"]> = {
  options: { done: "boolean" },
  effect: ({ done }) => insteadOrAfter(done, () => noAnswer(wait)),
};
