/** An AccessKey pair, with the token of a session if it is a temporary one (STS). */
export interface Credentials {
  accessKeyId: string;
  accessKeySecret: string;
  securityToken?: string | undefined;
}
