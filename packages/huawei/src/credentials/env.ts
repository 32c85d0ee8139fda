import { environmentVariable, fromEnvironment } from "@cloudseal/core/protocol";
import type { Credentials } from "./keys.js";

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

/** Credentials without a project as those of the project that the environment names; `undefined` when it names none. */
export function withEnvironmentProject(credentials: Credentials): Credentials | undefined {
  const projectId = environmentVariable("HUAWEICLOUD_SDK_PROJECT_ID");
  return projectId === undefined ? undefined : { ...credentials, projectId };
}

/** @param why why the project is not looked up */
export const noProject = (why: string): Error =>
  new Error(
    `it cannot be looked up ${why}. Pass projectId to the client or with the credentials, or set HUAWEICLOUD_SDK_PROJECT_ID`,
  );
