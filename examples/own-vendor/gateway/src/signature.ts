import {
  type Awaitable,
  checkDate,
  hmacSha256Hex,
  type RequestParts,
  sha256Hex,
  whenReady,
} from "@cloudseal/core/protocol";

/** When a request was signed, in seconds since 1970, and what no other request has. */
export interface Stamp {
  time: number;
  nonce: string;
}

/** What is signed, a line each: the scheme, time, nonce, method, host, path, query, and the hash of the body. */
export const stringToSign = (parts: RequestParts, { time, nonce }: Stamp): Awaitable<string> =>
  whenReady(sha256Hex(parts.body), (hash) =>
    ["ACME1", time, nonce, parts.method, parts.headers.host, parts.path, parts.query, hash].join("\n"),
  );

/** HMAC-SHA256 in hex. Hashes are ready at once on Node and a promise elsewhere, which `whenReady` hides. */
export const signature = (parts: RequestParts, stamp: Stamp, secret: string): Awaitable<string> =>
  whenReady(stringToSign(parts, stamp), (text) => hmacSha256Hex(secret, text));

/** The header `ACME1 <key>;<time>;<nonce>;<signature>`. */
export function authorization(
  parts: RequestParts,
  { key, secret }: { key: string; secret: string },
  { date, nonce }: { date: Date; nonce: string },
): Awaitable<string> {
  checkDate(date);
  const time = Math.floor(date.getTime() / 1000);
  return whenReady(signature(parts, { time, nonce }, secret), (mac) => `ACME1 ${key};${time};${nonce};${mac}`);
}
