import { type Awaitable, sha256Hex, whenReady } from "@cloudseal/core";

/** The text that ACS3-HMAC-SHA256 signs. */
export function stringToSign(canonicalRequest: string): Awaitable<string> {
  return whenReady(sha256Hex(canonicalRequest), (hash) => prefix + hash);
}

const prefix = "ACS3-HMAC-SHA256\n";
