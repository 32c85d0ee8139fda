import { checkCredentials } from "@cloudseal/core/protocol";

/**
 * Credentials: an access key pair (with the token of a session if it is a temporary one), or an IAM user token.
 * The project is the one that calls act in.
 */
export type Credentials =
  | {
      ak: string;
      sk: string;
      securityToken?: string | undefined;
      projectId?: string | undefined;
      /** When a temporary key ends. */
      expiration?: Date | undefined;
      authToken?: undefined;
    }
  | {
      authToken: string;
      projectId: string;
      /** When the token ends. */
      expiration?: Date | undefined;
      ak?: undefined;
      sk?: undefined;
      securityToken?: undefined;
    };

/** @throws TypeError that says which part of the credentials is missing, never its value */
export const check = (credentials: Credentials): void =>
  credentials?.authToken === undefined
    ? checkCredentials(credentials, ["ak", "sk"], ["securityToken", "projectId"])
    : checkCredentials(credentials, ["authToken", "projectId"]);
