import { bodyToCut } from "./body-to-cut.js";
import type { FaultKind } from "./fault-kind.js";
import { firstHalf } from "./first-half.js";

export const truncatedJson: FaultKind = {
  options: {},
  effect: () => ({ after: (answer) => ({ ...answer, body: firstHalf(bodyToCut(answer)) }) }),
};
