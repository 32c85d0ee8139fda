import type * as Crypto from "node:crypto";
import type { Awaitable } from "../awaitable.js";
import * as web from "./web.js";

/** `node:crypto`, loaded at first use: it costs more to import than a whole client. Node before 20.16 goes without. */
const load = (): typeof Crypto | undefined => (crypto ??= process.getBuiltinModule?.("node:crypto"));
let crypto: typeof Crypto | undefined;

/** SHA-256 in lower-case hex; a string is hashed as UTF-8. */
export function sha256Hex(data: string | Uint8Array): Awaitable<string> {
  const { hash } = load() ?? {};
  return hash ? hash("sha256", data, "hex") : web.sha256Hex(data);
}

/** HMAC-SHA256 as bytes. */
export function hmacSha256(key: string | Uint8Array, data: string): Awaitable<Uint8Array> {
  const node = load();
  return node ? node.createHmac("sha256", key).update(data).digest() : web.hmacSha256(key, data);
}

/**
 * HMAC-SHA256 in lower-case hex. With `hash`, Node's one-shot form, the two hashes that an HMAC is (RFC 2104) take half
 * the time of `createHmac`, and the key's part of them is kept for the last key.
 *
 * @param key bytes must not change afterwards
 */
export function hmacSha256Hex(key: string | Uint8Array, data: string): Awaitable<string> {
  const { hash } = load() ?? {};
  if (!hash) return web.hmacSha256Hex(key, data);
  if (key !== lastKey) {
    let bytes: Buffer = Buffer.from(key as string);
    if (bytes.length > blockSize) bytes = hash("sha256", bytes, "buffer");
    for (let i = 0; i < blockSize; i++) {
      const byte = bytes[i] ?? 0;
      inner[i] = 0x36 ^ byte;
      outer[i] = 0x5c ^ byte;
    }
    lastKey = key;
  }
  const size = blockSize + Buffer.byteLength(data);
  if (size > inner.length) inner = Buffer.concat([inner], size);
  inner.write(data, blockSize);
  outer.write(hash("sha256", inner.subarray(0, size), "binary"), blockSize, "binary");
  return hash("sha256", outer, "hex");
}

const blockSize = 64;
let lastKey: string | Uint8Array | undefined;
let inner = Buffer.alloc(blockSize + 1024);
const outer = Buffer.alloc(blockSize + 32);

/** A random version 4 UUID. */
export const randomNonce = (): string => load()?.randomUUID() ?? web.randomNonce();
