import type { CredentialsProvider } from "@cloudseal/core/protocol";
import { fromEnv } from "./env.js";
import type { Credentials } from "./keys.js";

/** For clients that are given no credentials, where there are no files and no instance: the environment, if there is one. */
export const defaultCredentials: CredentialsProvider<Credentials> = fromEnv();
