import type { FaultKind } from "./fault-kind.js";

export const wrongContentType: FaultKind = {
  options: {},
  effect: () => ({ after: (answer) => ({ ...answer, headers: { ...answer.headers, "content-type": "text/html" } }) }),
};
