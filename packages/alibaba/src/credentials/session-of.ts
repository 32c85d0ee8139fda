import type { Credentials } from "@cloudseal/alibaba";
import { assertCurrent } from "@cloudseal/core/credentials";
import { parseExpiration } from "./parse-expiration.js";

/**
 * The session in an answer: `AccessKeyId`, `AccessKeySecret`, `SecurityToken`, and `Expiration` in ISO 8601.
 *
 * @param what names the answer in errors
 * @param source names the session, with the role or the place that it is from
 * @throws Error that names the member that is missing or wrong, never a value; Error that names `source` if it has expired
 */
export function sessionOf(members: unknown, what: string, source: string): Credentials {
  const read = (name: string): string => {
    const value = (members as Record<string, unknown> | null | undefined)?.[name];
    // What a header can carry.
    if (typeof value === "string" && /^[\x21-\x7e]+$/.test(value)) return value;
    throw new Error(`${what} has no ${name} that is a text without spaces`);
  };
  const session = {
    accessKeyId: read("AccessKeyId"),
    accessKeySecret: read("AccessKeySecret"),
    securityToken: read("SecurityToken"),
    expiration: parseExpiration(read("Expiration"), what),
  };
  assertCurrent(session.expiration, source);
  return session;
}
