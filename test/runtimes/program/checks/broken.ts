import type { Check } from "../check.js";
import { failureOf } from "../failure-of.js";

/** A connection that breaks is an error, at whatever point it does. */
export const broken: Check = async ({ call }, { servers, permanent }) => {
  for (const endpoint of [servers.truncated, servers.reset])
    await failureOf(call({ endpoint, credentials: permanent, retry: false }), "network", "protocol");
};
