const encoder = new TextEncoder();
const bytes = (data: string | Uint8Array): BufferSource =>
  (typeof data === "string" ? encoder.encode(data) : data) as BufferSource;
const hex = (data: Uint8Array): string => {
  let text = "";
  for (const byte of data) text += (byte + 256).toString(16).slice(1);
  return text;
};

/** SHA-256 in lower-case hex; a string is hashed as UTF-8. */
export const sha256Hex = async (data: string | Uint8Array): Promise<string> =>
  hex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes(data))));

/** HMAC-SHA256 as bytes. */
export const hmacSha256 = async (key: string | Uint8Array, data: string): Promise<Uint8Array> =>
  new Uint8Array(
    await crypto.subtle.sign(
      "HMAC",
      await crypto.subtle.importKey("raw", bytes(key), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]),
      bytes(data),
    ),
  );

/** HMAC-SHA256 in lower-case hex. */
export const hmacSha256Hex = async (key: string | Uint8Array, data: string): Promise<string> =>
  hex(await hmacSha256(key, data));

/** A random version 4 UUID. */
export const randomNonce = (): string => crypto.randomUUID();
