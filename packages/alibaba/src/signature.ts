import { type Awaitable, hmacSha256Hex } from "@cloudseal/core";

/** The signature of ACS3-HMAC-SHA256, lower-case hex: the secret itself is the key. */
export const signature = (stringToSign: string, accessKeySecret: string): Awaitable<string> =>
  hmacSha256Hex(accessKeySecret, stringToSign);
