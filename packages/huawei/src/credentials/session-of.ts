import { assertCurrent } from "@cloudseal/core/credentials";
import type { Credentials } from "@cloudseal/huawei";
import { textOf } from "./text-of.js";
import { timeOf } from "./time-of.js";

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
