import type * as Crypto from "node:crypto";
import { type Awaitable, whenReady } from "./awaitable.js";

/**
 * `node:crypto`, loaded at first use: it costs more to import than a whole client. Node before 20.16 cannot load it at
 * once, so that the first hashes are promises there.
 */
let crypto: typeof Crypto | undefined;
let loading: Promise<void> | undefined;

/** Does it again once `node:crypto` is there. */
function afterLoading<Result>(work: () => Awaitable<Result>): Awaitable<Result> {
  crypto = process.getBuiltinModule?.("node:crypto");
  if (crypto) return work();
  loading ??= import("node:crypto").then((loaded) => {
    crypto = loaded;
  });
  return loading.then(work);
}

/** SHA-256 in lower-case hex; a string is hashed as UTF-8. */
export const sha256Hex = (data: string | Uint8Array): Awaitable<string> =>
  crypto ? sha256(crypto, data, "hex") : afterLoading(() => sha256Hex(data));

/** HMAC-SHA256 as bytes. */
export const hmacSha256 = (key: string | Uint8Array, data: string): Awaitable<Uint8Array> =>
  whenReady(hmacSha256Hex(key, data), (hex) => Buffer.from(hex, "hex"));

/**
 * HMAC-SHA256 in lower-case hex. With `hash`, Node's one-shot form, the two hashes that an HMAC is (RFC 2104) take half
 * the time of `createHmac`, and the key's part of them is kept for the last key.
 *
 * @param key bytes must not change afterwards
 */
export function hmacSha256Hex(key: string | Uint8Array, data: string): Awaitable<string> {
  if (!crypto) return afterLoading(() => hmacSha256Hex(key, data));
  if (key !== lastKey) {
    let bytes = Buffer.from(key as string);
    if (bytes.length > blockSize) bytes = Buffer.from(sha256(crypto, bytes, "hex"), "hex");
    for (let i = 0; i < blockSize; i++) {
      const byte = bytes[i] ?? 0;
      inner[i] = 0x36 ^ byte;
      outer[i] = 0x5c ^ byte;
    }
    lastKey = key;
  }
  const size = blockSize + Buffer.byteLength(data);
  if (size > inner.length) {
    inner = Buffer.concat([inner], size);
    view = inner;
  }
  // Texts to sign are of one size, and to make a view of it takes as long as to write it.
  if (view.length !== size) view = inner.subarray(0, size);
  inner.write(data, blockSize);
  outer.write(sha256(crypto, view, "binary"), blockSize, "binary");
  return sha256(crypto, outer, "hex");
}

/** Node before 20.12 has no `hash`. */
const sha256 = ({ hash, createHash }: typeof Crypto, data: string | Uint8Array, encoding: "hex" | "binary"): string =>
  hash ? hash("sha256", data, encoding) : createHash("sha256").update(data).digest(encoding);

const blockSize = 64;
let lastKey: string | Uint8Array | undefined;
let inner = Buffer.alloc(blockSize + 1024);
let view = inner;
const outer = Buffer.alloc(blockSize + 32);

/** A random version 4 UUID. */
export function randomNonce(): string {
  crypto ??= process.getBuiltinModule?.("node:crypto");
  return (crypto ?? globalThis.crypto).randomUUID();
}
