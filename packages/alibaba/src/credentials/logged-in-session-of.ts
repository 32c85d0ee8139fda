import type { Credentials } from "@cloudseal/alibaba";
import type { Settings } from "./settings.js";
import { storedSessionOf } from "./stored-session-of.js";

/** The session that the CLI stored when somebody logged in with a browser. @throws Error that says to log in when it is over */
export function loggedInSessionOf(settings: Settings, name: string): Credentials {
  const { text, number, what } = settings;
  const isStored = text("access_key_id") && text("access_key_secret") && text("sts_token");
  if (!isStored || (number("sts_expiration") ?? 0) * 1000 <= Date.now())
    throw new Error(
      `${what} holds no session that is still valid. Call any operation with \`aliyun --profile ${name}\`, which begins one`,
    );
  return storedSessionOf(settings, name);
}
