import type { Check } from "../check.js";
import { expectSame } from "../expect-same.js";
import { failureOf } from "../failure-of.js";

/** A refusal is a CloudError, of whichever package the class is taken, with the vendor's code and id of the request. */
export const errors: Check = async ({ call, secret, refusal, CloudError }, { servers, permanent }) => {
  const credentials = { ...permanent, [secret]: "wrong" };
  const error = await failureOf(call({ endpoint: servers.refusing, credentials, retry: false }), "credentials");
  expectSame("code", error.code, refusal);
  expectSame("error instanceof CloudError of a client", error instanceof CloudError, true);
  expectSame("error instanceof Error", error instanceof Error, true);
  if (!error.requestId) throw new Error("requestId is missing");
};
