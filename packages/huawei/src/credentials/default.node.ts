import {
  type CredentialsProvider,
  completing,
  environmentVariable,
  NoCredentials,
  withFallback,
} from "@cloudseal/core/protocol";
import { fromEnv, noProject, withEnvironmentProject } from "./env.js";
import type { Credentials } from "./keys.js";

const environment = fromEnv();

/** For clients that are given no credentials: the environment if it has all, else the vendor's chain, one for the process. */
export const defaultCredentials: CredentialsProvider<Credentials> = withFallback(
  (request) => {
    // As in the vendor's SDKs, an identity provider goes before a key.
    if (environmentVariable("HUAWEICLOUD_SDK_IDP_ID") && environmentVariable("HUAWEICLOUD_SDK_ID_TOKEN_FILE"))
      throw new NoCredentials("the environment names an identity provider");
    const found = environment();
    const { projectId } = (request?.options ?? {}) as { projectId?: unknown };
    if (!found.projectId && !projectId)
      throw new NoCredentials("the environment names no project, which is to be looked up");
    return found;
  },
  async () => (await import("@cloudseal/huawei/credentials")).defaultChain(),
);

/**
 * Completes credentials that have no project by that of the environment, or else by the one that IAM knows by the region's
 * name. None is ever created.
 *
 * @throws Error that says how to name one
 */
export const completeCredentials = completing<Credentials>(async (credentials, request) => {
  const completed = withEnvironmentProject(credentials);
  if (completed) return completed;
  if (!request.region) throw noProject("without a region");
  const { withProjectId } = await import("@cloudseal/huawei/credentials");
  return withProjectId(() => credentials)(request);
});
