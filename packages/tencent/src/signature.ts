import { type Awaitable, hmacSha256, hmacSha256Hex } from "@cloudseal/core";

/**
 * The signature of TC3-HMAC-SHA256, lower-case hex. The key is derived from the secret for one day and service, and kept.
 *
 * @param context.date UTC day, `YYYY-MM-DD`
 */
export function signature(
  stringToSign: string,
  { secretKey, date, service }: { secretKey: string; date: string; service: string },
): Awaitable<string> {
  const key = signingKey(secretKey, date, service);
  return key instanceof Promise
    ? key.then((key) => hmacSha256Hex(key, stringToSign))
    : hmacSha256Hex(key, stringToSign);
}

function signingKey(secretKey: string, date: string, service: string): Awaitable<Uint8Array> {
  const name = `${date}/${service}/${secretKey}`;
  let key = keys.get(name);
  if (key === undefined) {
    key = derive(secretKey, date, service);
    if (keys.size >= 64) keys.clear();
    keys.set(name, key);
  }
  return key;
}

function derive(secretKey: string, date: string, service: string): Awaitable<Uint8Array> {
  let key: Awaitable<Uint8Array> = hmacSha256(`TC3${secretKey}`, date);
  for (const text of [service, "tc3_request"])
    key = key instanceof Promise ? key.then((key) => hmacSha256(key, text)) : hmacSha256(key, text);
  return key;
}

const keys = new Map<string, Awaitable<Uint8Array>>();
