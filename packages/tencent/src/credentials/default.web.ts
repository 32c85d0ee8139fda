import type { CredentialsProvider } from "@cloudseal/core";
import type { Credentials } from "../credentials.js";
import { fromEnv } from "./env.js";

/** For clients that are given no credentials, where there are no files and no instance: the environment, if there is one. */
export const defaultCredentials: CredentialsProvider<Credentials> = fromEnv();
