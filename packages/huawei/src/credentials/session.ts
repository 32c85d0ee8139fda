import { assertCurrent } from "@cloudseal/core/credentials";
import type { Credentials } from "@cloudseal/huawei";

/**
 * Temporary keys as IAM and the metadata of an instance write them (`access`, `secret`, `securitytoken`, `expires_at`), or
 * as the identity of a pod does (`accessKeyId`, `secretAccessKey`, `securityToken`, `expiration`).
 *
 * @param from where they came from, for the error
 * @param source names the keys, with what they were given for
 * @throws Error that names what is missing or of another type, never a value; Error that names `source` if they have expired
 */
export function sessionOf(keys: unknown, from: string, source: string, projectId?: string): Credentials {
  const members = (keys ?? {}) as Record<string, unknown>;
  const { access = members.accessKeyId, secret = members.secretAccessKey } = members;
  const { securitytoken = members.securityToken, expires_at = members.expiration } = members;
  const session = {
    ak: textOf(access, "access", from),
    sk: textOf(secret, "secret", from),
    securityToken: textOf(securitytoken, "securitytoken", from),
    ...(projectId ? { projectId } : {}),
    expiration: timeOf(expires_at, "expires_at", from),
  };
  assertCurrent(session.expiration, source);
  return session;
}

/**
 * A member of credentials that came from somewhere, checked: keys and tokens are texts without spaces.
 *
 * @param from where it came from, for the error
 * @throws Error that names the member, never its value
 */
export function textOf(value: unknown, name: string, from: string): string {
  if (typeof value === "string" && /^[\x21-\x7e]+$/.test(value)) return value;
  const fault = value === undefined || value === null || value === "" ? "missing" : "not a text without spaces";
  throw new Error(`${name} is ${fault} in ${from}`);
}

/** An ISO time as a Date; the vendor writes six digits after the second. @throws Error that names the member */
export function timeOf(value: unknown, name: string, from: string): Date {
  const time = new Date(typeof value === "string" ? value : Number.NaN);
  if (Number.isNaN(time.getTime())) throw new Error(`${name} is not a time in ${from}`);
  return time;
}
