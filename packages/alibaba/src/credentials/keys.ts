import { checkCredentials } from "@cloudseal/core/protocol";

/** An AccessKey pair, with the token of a session if it is a temporary one (STS). */
export interface Credentials {
  accessKeyId: string;
  accessKeySecret: string;
  securityToken?: string | undefined;
  /** When the session ends, as far as it is known. */
  expiration?: Date | undefined;
}

/** @throws TypeError that says which part of the credentials is missing, never its value */
export const check = (credentials: Credentials): void =>
  checkCredentials(credentials, ["accessKeyId", "accessKeySecret"], ["securityToken"]);
