import { type CredentialsProvider, fromEnvironment } from "@cloudseal/core";
import type { Credentials } from "./credentials.js";

/**
 * Credentials from `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and, for a session,
 * `ALIBABA_CLOUD_SECURITY_TOKEN`, read at every call.
 *
 * @throws Error when a key is not set
 */
export const fromEnv = (): CredentialsProvider<Credentials> => () =>
  fromEnvironment(
    {
      accessKeyId: ["ALIBABA_CLOUD_ACCESS_KEY_ID"],
      accessKeySecret: ["ALIBABA_CLOUD_ACCESS_KEY_SECRET"],
      securityToken: ["ALIBABA_CLOUD_SECURITY_TOKEN"],
    },
    ["accessKeyId", "accessKeySecret"],
  ) as Credentials;
