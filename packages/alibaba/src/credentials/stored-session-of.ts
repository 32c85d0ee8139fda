import type { Credentials } from "@cloudseal/alibaba";
import { keysOf } from "./keys-of.js";
import type { Settings } from "./settings.js";

/** The session that a profile holds: keys, `sts_token`, and where it is known `sts_expiration` in seconds since 1970. */
export function storedSessionOf(settings: Settings): Credentials {
  const seconds = settings.number("sts_expiration");
  return {
    ...keysOf(settings),
    securityToken: settings.required("sts_token"),
    ...(seconds && { expiration: new Date(seconds * 1000) }),
  };
}
