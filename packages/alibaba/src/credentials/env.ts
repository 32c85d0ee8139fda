import { fromEnvironment } from "@cloudseal/core/protocol";
import type { Credentials } from "./keys.js";

/**
 * Credentials from `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and, for a session,
 * `ALIBABA_CLOUD_SECURITY_TOKEN`, read at every call.
 *
 * @throws NoCredentials when neither key is set, Error when one is
 */
export const fromEnv = (): (() => Credentials) => () =>
  fromEnvironment(
    {
      accessKeyId: ["ALIBABA_CLOUD_ACCESS_KEY_ID"],
      accessKeySecret: ["ALIBABA_CLOUD_ACCESS_KEY_SECRET"],
      securityToken: ["ALIBABA_CLOUD_SECURITY_TOKEN"],
    },
    ["accessKeyId", "accessKeySecret"],
  ) as Credentials;
