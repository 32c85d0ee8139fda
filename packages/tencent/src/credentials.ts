/** An API key pair, with the token of a session if it is a temporary one (STS). */
export interface Credentials {
  secretId: string;
  secretKey: string;
  token?: string | undefined;
  /** When a temporary one ends. */
  expiration?: Date | undefined;
}
