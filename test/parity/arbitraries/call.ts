import fc from "fast-check";
import type { Call } from "../call.js";

/** Calls of one operation. Optional things are left out, not `undefined`. */
export const calls = (parts: {
  credentials: fc.Arbitrary<Record<string, string | undefined>>;
  hosts: readonly string[];
  region?: fc.Arbitrary<string | undefined>;
  input: fc.Arbitrary<Record<string, unknown>>;
  headers: fc.Arbitrary<Record<string, string>>;
}): fc.Arbitrary<Call> =>
  fc
    .record({
      credentials: parts.credentials,
      host: fc.constantFrom(...parts.hosts),
      region: parts.region ?? fc.constant(undefined),
      input: parts.input,
      headers: parts.headers,
    })
    .map((call) => ({
      ...call,
      credentials: given(call.credentials) as Record<string, string>,
      headers: call.headers,
    }));

const given = (members: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
