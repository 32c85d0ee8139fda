/** The `Authorization` header of SDK-HMAC-SHA256. A comma and a space stand between its parts. */
export const authorization = (parts: { ak: string; signedHeaders: readonly string[]; signature: string }): string =>
  `SDK-HMAC-SHA256 Access=${parts.ak}, SignedHeaders=${parts.signedHeaders.join(";")}, Signature=${parts.signature}`;
