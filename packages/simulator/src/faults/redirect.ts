import type { FaultOptions } from "./fault.js";
import type { FaultKind } from "./fault-kind.js";

export const redirect: FaultKind<FaultOptions["redirect"]> = {
  options: { status: "number", location: "string" },
  effect: ({ status = 302, location = "http://redirected.invalid/" }) => ({
    instead: () => ({ status, headers: { location }, body: "" }),
  }),
};
