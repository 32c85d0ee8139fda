/** The `Authorization` header of ACS3-HMAC-SHA256. There are no spaces after its commas. */
export const authorization = (parts: {
  accessKeyId: string;
  signedHeaders: readonly string[];
  signature: string;
}): string =>
  `ACS3-HMAC-SHA256 Credential=${parts.accessKeyId},SignedHeaders=${parts.signedHeaders.join(";")},Signature=${parts.signature}`;
