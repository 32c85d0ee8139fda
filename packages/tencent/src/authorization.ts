/** The `Authorization` header of TC3-HMAC-SHA256. A comma and a space stand between its parts. */
export const authorization = (parts: {
  secretId: string;
  date: string;
  service: string;
  signedHeaders: readonly string[];
  signature: string;
}): string =>
  `TC3-HMAC-SHA256 Credential=${parts.secretId}/${parts.date}/${parts.service}/tc3_request, SignedHeaders=${parts.signedHeaders.join(";")}, Signature=${parts.signature}`;
