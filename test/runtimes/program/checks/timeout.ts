import type { Check } from "../check.js";
import { failureOf } from "../failure-of.js";

/** A call without an answer ends in time. */
export const timeout: Check = async ({ call }, { servers, permanent }) => {
  const options = { endpoint: servers.silent, credentials: permanent, retry: false } as const;
  await failureOf(call(options, { timeout: 100 }), "timeout");
};
