import { fromEnvironment } from "@cloudseal/core";
import type { Credentials } from "./credentials.js";

/**
 * Credentials from `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY` and, for a session, `TENCENTCLOUD_SECURITY_TOKEN`,
 * `TENCENTCLOUD_SESSION_TOKEN` (as in the vendor's SDK for Node) or `TENCENTCLOUD_TOKEN`, read at every call.
 *
 * @throws NoCredentials when neither key is set, Error when one is
 */
export const fromEnv = (): (() => Credentials) => () =>
  fromEnvironment(
    {
      secretId: ["TENCENTCLOUD_SECRET_ID"],
      secretKey: ["TENCENTCLOUD_SECRET_KEY"],
      token: ["TENCENTCLOUD_SECURITY_TOKEN", "TENCENTCLOUD_SESSION_TOKEN", "TENCENTCLOUD_TOKEN"],
    },
    ["secretId", "secretKey"],
  ) as Credentials;
