import { connectionError } from "../http/connection-error.js";
import type { Delivery } from "../http/delivery.js";
import { delay } from "./delay.js";
import type { FaultKind } from "./fault-kind.js";
import { firstHalf } from "./first-half.js";
import { noAnswer } from "./no-answer.js";
import { withLength } from "./with-length.js";

/** How long half a body is given to arrive: a reset takes with it what is still under way. */
const headStart = 10;

const fail = (code: "ECONNREFUSED" | "ECONNRESET"): Delivery =>
  // biome-ignore lint/correctness/useYield: it throws before the first piece
  async function* () {
    throw connectionError(code);
  };

const half: Delivery = async function* (body, signal) {
  yield firstHalf(body);
  await delay(headStart, signal);
  throw connectionError("ECONNRESET");
};

/** What ends with the end of the connection. */
export const reset = {
  refused: { options: {}, effect: () => ({ unread: fail("ECONNREFUSED") }) },
  "reset-before-read": { options: {}, effect: () => ({ unread: fail("ECONNRESET") }) },
  "reset-after-work": { options: {}, effect: () => ({ after: () => noAnswer(fail("ECONNRESET")) }) },
  "reset-in-body": {
    options: {},
    effect: () => ({ after: (answer) => ({ ...withLength(answer), delivery: half }) }),
  },
} satisfies Record<string, FaultKind>;
