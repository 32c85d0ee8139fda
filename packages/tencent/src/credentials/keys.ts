import { checkCredentials } from "@cloudseal/core/protocol";

/** An API key pair, with the token of a session if it is a temporary one (STS). */
export interface Credentials {
  secretId: string;
  secretKey: string;
  token?: string | undefined;
  /** When a temporary one ends. */
  expiration?: Date | undefined;
}

/** @throws TypeError that says which part of the credentials is missing, never its value */
export const check = (credentials: Credentials): void =>
  checkCredentials(credentials, ["secretId", "secretKey"], ["token"]);
