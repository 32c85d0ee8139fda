/** An API key pair, with the token of a session if it is a temporary one (STS). */
export interface Credentials {
  secretId: string;
  secretKey: string;
  token?: string | undefined;
}
