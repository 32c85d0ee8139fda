import { type Awaitable, sha256Hex, whenReady } from "@cloudseal/core";
import { dateOf } from "./date-of.js";

/**
 * The text that TC3-HMAC-SHA256 signs.
 *
 * @param context.timestamp seconds since 1970, the value of `X-TC-Timestamp`
 * @param context.service first label of the service's host, for example `tcss`
 */
export function stringToSign(
  canonicalRequest: string,
  { timestamp, service }: { timestamp: string; service: string },
): Awaitable<string> {
  const prefix = `TC3-HMAC-SHA256\n${timestamp}\n${dateOf(timestamp)}/${service}/tc3_request\n`;
  return whenReady(sha256Hex(canonicalRequest), (hash) => prefix + hash);
}
