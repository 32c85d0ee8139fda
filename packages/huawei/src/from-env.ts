import { fromEnvironment } from "@cloudseal/core";
import type { Credentials } from "./credentials.js";

/**
 * Credentials from `HUAWEICLOUD_SDK_AK`, `HUAWEICLOUD_SDK_SK`, for a session `HUAWEICLOUD_SDK_SECURITY_TOKEN`, and
 * `HUAWEICLOUD_SDK_PROJECT_ID`, read at every call.
 *
 * @throws NoCredentials when neither key is set, Error when one is
 */
export const fromEnv = (): (() => Credentials) => () =>
  fromEnvironment(
    {
      ak: ["HUAWEICLOUD_SDK_AK"],
      sk: ["HUAWEICLOUD_SDK_SK"],
      securityToken: ["HUAWEICLOUD_SDK_SECURITY_TOKEN"],
      projectId: ["HUAWEICLOUD_SDK_PROJECT_ID"],
    },
    ["ak", "sk"],
  ) as Credentials;
