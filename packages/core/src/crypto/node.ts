import * as crypto from "node:crypto";
import type { Awaitable } from "../awaitable.js";

/** SHA-256 in lower-case hex; a string is hashed as UTF-8. */
export const sha256Hex: (data: string | Uint8Array) => Awaitable<string> =
  // `hash` is the one-shot form of Node 20.12; other runtimes that speak `node:crypto` may lack it.
  typeof crypto.hash === "function"
    ? (data) => crypto.hash("sha256", data, "hex")
    : (data) => crypto.createHash("sha256").update(data).digest("hex");

/** HMAC-SHA256 as bytes. */
export const hmacSha256 = (key: string | Uint8Array, data: string): Awaitable<Uint8Array> =>
  crypto.createHmac("sha256", key).update(data).digest();

/** HMAC-SHA256 in lower-case hex. */
export const hmacSha256Hex = (key: string | Uint8Array, data: string): Awaitable<string> =>
  crypto.createHmac("sha256", key).update(data).digest("hex");

/** A random version 4 UUID. */
export const randomNonce = (): string => crypto.randomUUID();
