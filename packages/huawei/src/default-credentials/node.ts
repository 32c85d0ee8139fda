import { type CredentialsProvider, environmentVariable, NoCredentials, withFallback } from "@cloudseal/core";
import type { Credentials } from "../credentials.js";
import { fromEnv } from "../from-env.js";

const environment = fromEnv();

/**
 * For clients that are given no credentials: the environment, else the vendor's chain, one for the whole process. A key of
 * the environment is given as it is: the client may have its project from elsewhere, and then nothing is to be looked up.
 */
export const defaultCredentials: CredentialsProvider<Credentials> = withFallback(
  () => {
    // As in the vendor's SDKs, an identity provider goes before a key.
    if (environmentVariable("HUAWEICLOUD_SDK_IDP_ID") && environmentVariable("HUAWEICLOUD_SDK_ID_TOKEN_FILE"))
      throw new NoCredentials("the environment names an identity provider");
    return environment();
  },
  async () => (await import("@cloudseal/huawei/credentials")).defaultChain(),
);
