import type { Credentials } from "@cloudseal/alibaba";
import { NoCredentials } from "@cloudseal/core/credentials";
import type { Settings } from "./settings.js";

/**
 * `access_key_id` and `access_key_secret`.
 *
 * @throws NoCredentials when neither is set, as in a profile that was never filled in; Error when one is
 */
export function keysOf({ what, text, required }: Settings): Credentials {
  if (!text("access_key_id") && !text("access_key_secret")) throw new NoCredentials(`${what} has no keys`);
  return { accessKeyId: required("access_key_id"), accessKeySecret: required("access_key_secret") };
}
