import { delay } from "./delay.js";
import type { FaultOptions } from "./fault.js";
import type { FaultKind } from "./fault-kind.js";

const blanks = new Uint8Array(512 * 1024).fill(0x20);

/** The head does not tell the length, and what comes is good JSON: only who counts notices. */
export const hugeBody: FaultKind<FaultOptions["huge-body"]> = {
  options: { bytes: "number" },
  effect: ({ bytes = 11 * 1024 * 1024 }) => ({
    after: (answer) => ({
      ...answer,
      async *delivery(body, signal) {
        yield body;
        for (let left = bytes - body.length; left > 0; left -= blanks.length) {
          // Who reads in this process must come to see its timers.
          await delay(0, signal);
          yield blanks.subarray(0, left);
        }
      },
    }),
  }),
};
