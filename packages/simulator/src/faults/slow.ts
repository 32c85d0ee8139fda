import { delay } from "./delay.js";
import type { FaultOptions } from "./fault.js";
import type { FaultKind } from "./fault-kind.js";
import { withLength } from "./with-length.js";

export const slow: FaultKind<FaultOptions["slow"]> = {
  options: { interval: "number" },
  effect: ({ interval = 1000 }) => ({
    after: (answer) => ({
      ...withLength(answer),
      async *delivery(body, signal) {
        yield new Uint8Array();
        for (let i = 0; i < body.length; i++) {
          await delay(interval, signal);
          yield body.subarray(i, i + 1);
        }
      },
    }),
  }),
};
