/** An AccessKey pair, with the token of a session if it is a temporary one (STS). */
export interface Credentials {
  accessKeyId: string;
  accessKeySecret: string;
  securityToken?: string | undefined;
  /** When the session ends, as far as it is known. */
  expiration?: Date | undefined;
}
