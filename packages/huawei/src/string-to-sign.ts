import { type Awaitable, sha256Hex, whenReady } from "@cloudseal/core";

/**
 * The text that SDK-HMAC-SHA256 signs.
 *
 * @param context.date the value of `X-Sdk-Date`, `YYYYMMDDTHHmmssZ`
 */
export function stringToSign(canonicalRequest: string, { date }: { date: string }): Awaitable<string> {
  const prefix = `SDK-HMAC-SHA256\n${date}\n`;
  return whenReady(sha256Hex(canonicalRequest), (hash) => prefix + hash);
}
