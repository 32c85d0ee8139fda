import type { Check } from "../check.js";
import { expectSame } from "../expect-same.js";

/** The first integer that a double cannot hold, the least of 64 bits, the greatest of 64 bits without a sign. */
export const longIntegers = [9_007_199_254_740_993n, -9_223_372_036_854_775_808n, 18_446_744_073_709_551_615n] as const;

/** Integers go out and come back exactly. How they looked on the wire is for who started the server to look at. */
export const integers: Check = async ({ sendByMethod, sendByHttp }, { servers, permanent }) => {
  const options = { endpoint: servers.echo, credentials: permanent, retry: false } as const;
  for (const [way, send] of Object.entries({ sendByMethod, sendByHttp })) {
    const came = await send(options, longIntegers);
    const text = (values: unknown) => (Array.isArray(values) ? values.map((v) => `${typeof v} ${v}`).join() : values);
    expectSame(`what came back of ${way}`, text(came), text([...longIntegers]));
  }
};
