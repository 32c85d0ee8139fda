import { type Awaitable, hmacSha256Hex } from "@cloudseal/core";

/** The signature of SDK-HMAC-SHA256, lower-case hex: the secret key itself is the key. */
export const signature = (stringToSign: string, sk: string): Awaitable<string> => hmacSha256Hex(sk, stringToSign);
