import type { Check } from "../check.js";
import { expectSame } from "../expect-same.js";

/** `sign` gives a standard Request the signature that the vendor's SDK gave it. */
export const sign: Check = async ({ sign }, { vectors }) => {
  if (vectors.length === 0) throw new Error("there are no vectors");
  for (const { id, url, method, headers, body, credentials, timestamp, nonce, authorization } of vectors) {
    const request = new Request(url, { method, headers: headers.map(([name, value]) => [name, value]), body });
    const signed = await sign(request, { credentials, date: new Date(timestamp), nonce });
    const got = signed.headers.get("authorization") ?? "";
    // What is recorded may be the signature alone.
    expectSame(id, got.slice(-authorization.length), authorization);
  }
};
