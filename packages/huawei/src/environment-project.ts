import { environmentVariable } from "@cloudseal/core";
import type { Credentials } from "./credentials.js";

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
