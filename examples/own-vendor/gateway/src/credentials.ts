import { type CredentialsProvider, checkCredentials, fromEnvironment } from "@cloudseal/core/protocol";

export { chain } from "@cloudseal/core/credentials";

/** A key of the gateway's console. */
export interface Credentials {
  /** Names the key. */
  key: string;
  secret: string;
}

/** @throws TypeError that says which part is missing, never its value */
export const check = (credentials: Credentials): void => checkCredentials(credentials, ["key", "secret"], []);

/** The key in `ACME_KEY` and `ACME_SECRET`. */
export const fromEnv = (): (() => Credentials) => () =>
  fromEnvironment({ key: ["ACME_KEY"], secret: ["ACME_SECRET"] }, ["key", "secret"]) as Credentials;

/** Where clients look that are given no credentials. */
export const defaultChain = (): CredentialsProvider<Credentials> => fromEnv();
