import { type CredentialsProvider, withFallback } from "@cloudseal/core/protocol";
import { fromEnv } from "./env.js";
import type { Credentials } from "./keys.js";

/** For clients that are given no credentials: the environment, else the vendor's chain, one for the whole process. */
export const defaultCredentials: CredentialsProvider<Credentials> = withFallback(fromEnv(), async () =>
  (await import("@cloudseal/alibaba/credentials")).defaultChain(),
);
