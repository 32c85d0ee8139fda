import { type CredentialsProvider, completing } from "@cloudseal/core/protocol";
import { fromEnv, noProject, withEnvironmentProject } from "./env.js";
import type { Credentials } from "./keys.js";

/** For clients that are given no credentials, where there are no files and no instance: the environment, if there is one. */
export const defaultCredentials: CredentialsProvider<Credentials> = fromEnv();

/** Completes credentials that have no project by that of the environment. @throws Error that says how to name one */
export const completeCredentials = completing<Credentials>((credentials) => {
  const completed = withEnvironmentProject(credentials);
  if (completed) return completed;
  throw noProject("in this runtime");
});
