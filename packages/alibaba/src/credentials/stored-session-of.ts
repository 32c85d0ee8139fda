import type { Credentials } from "@cloudseal/alibaba";
import { assertCurrent } from "@cloudseal/core/credentials";
import { keysOf } from "./keys-of.js";
import type { Settings } from "./settings.js";

/**
 * The session that a profile holds: keys, `sts_token`, and where it is known `sts_expiration` in seconds since 1970.
 *
 * @throws Error that names the profile and says how to store another session when it has expired
 */
export function storedSessionOf(settings: Settings, name: string): Credentials {
  const { what, number, required } = settings;
  const seconds = number("sts_expiration");
  const expiration = seconds === undefined ? undefined : new Date(seconds * 1000);
  const session = { ...keysOf(settings), securityToken: required("sts_token"), ...(expiration && { expiration }) };
  const remedy = `Store another one with \`aliyun configure --mode ${required("mode")} --profile ${name}\``;
  if (expiration) assertCurrent(expiration, `the session of ${what}`, remedy);
  return session;
}
