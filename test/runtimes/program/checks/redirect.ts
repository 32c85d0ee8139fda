import type { Check } from "../check.js";
import { failureOf } from "../failure-of.js";

/** A redirect is an error. That nobody called its target is for who started the server to look at. */
export const redirect: Check = async ({ call }, { servers, permanent }) => {
  const error = await failureOf(call({ endpoint: servers.redirect, credentials: permanent, retry: false }), "protocol");
  if (!error.message.includes("redirects are not followed"))
    throw new Error(`the message is "${error.message}", expected that redirects are not followed`);
};
