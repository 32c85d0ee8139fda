import { type Awaitable, hmacSha256, hmacSha256Hex, whenReady } from "@cloudseal/core";

/**
 * The signature of TC3-HMAC-SHA256, lower-case hex. The key is derived from the secret for one day and service, and kept.
 *
 * @param context.date UTC day, `YYYY-MM-DD`
 */
export function signature(
  stringToSign: string,
  { secretKey, date, service }: { secretKey: string; date: string; service: string },
): Awaitable<string> {
  return whenReady(signingKey(secretKey, date, service), (key) => hmacSha256Hex(key, stringToSign));
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

const derive = (secretKey: string, date: string, service: string): Awaitable<Uint8Array> =>
  whenReady(hmacSha256(`TC3${secretKey}`, date), (dayKey) =>
    whenReady(hmacSha256(dayKey, service), (serviceKey) => hmacSha256(serviceKey, "tc3_request")),
  );

const keys = new Map<string, Awaitable<Uint8Array>>();
