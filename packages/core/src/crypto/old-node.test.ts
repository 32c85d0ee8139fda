import { createHash, createHmac } from "node:crypto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

const { getBuiltinModule } = process;

/** The module as a process of its own would have it; what other tests share stays as it is. */
const fresh = (name: string): Promise<typeof import("./node.js")> => import(/* @vite-ignore */ `./node.ts?${name}`);

beforeEach(() => {
  Object.assign(process, { getBuiltinModule: undefined });
});
afterEach(() => {
  Object.assign(process, { getBuiltinModule });
});

test("Node without getBuiltinModule waits for node:crypto once, then hashes at once", async () => {
  const { sha256Hex, hmacSha256, hmacSha256Hex, randomNonce } = await fresh("builtin");
  expect(randomNonce()).toMatch(/^[0-9a-f-]{36}$/);
  const hmac = createHmac("sha256", "key").update("text");
  const [hash, bytes, hex] = await Promise.all([sha256Hex("text"), hmacSha256("key", "text"), hmacSha256Hex("k", "t")]);
  expect(hash).toBe(createHash("sha256").update("text").digest("hex"));
  expect(bytes).toEqual(hmac.digest());
  expect(hex).toBe(createHmac("sha256", "k").update("t").digest("hex"));
  expect(typeof sha256Hex("text")).toBe("string");
});

test("Node without hash", async () => {
  vi.doMock("node:crypto", async (original) => ({ ...(await original<object>()), hash: undefined }));
  const { sha256Hex, hmacSha256Hex } = await fresh("hash");
  expect(await sha256Hex("text")).toBe(createHash("sha256").update("text").digest("hex"));
  expect(await hmacSha256Hex("key", "text")).toBe(createHmac("sha256", "key").update("text").digest("hex"));
  vi.doUnmock("node:crypto");
});
