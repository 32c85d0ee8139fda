import { createHash, createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as node from "./node.js";
import * as web from "./web.js";

const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "binary", minLength: 1100, maxLength: 1300 }));
const bytes = fc.oneof(fc.uint8Array({ minLength: 1, maxLength: 70 }), fc.uint8Array({ minLength: 1, maxLength: 300 }));
const key = fc.oneof(fc.string({ unit: "binary", minLength: 1, maxLength: 200 }), bytes);
const runs = { numRuns: 200 };

describe.each([
  { name: "node", ...node },
  { name: "web", ...web },
])("$name", ({ sha256Hex, hmacSha256, hmacSha256Hex, randomNonce }) => {
  test("sha256Hex is SHA-256", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(text, bytes), async (data) => {
        expect(await sha256Hex(data)).toBe(createHash("sha256").update(data).digest("hex"));
      }),
      runs,
    );
  });

  test("hmacSha256 and hmacSha256Hex are HMAC-SHA256", async () => {
    await fc.assert(
      fc.asyncProperty(key, text, async (key, data) => {
        const want = createHmac("sha256", key).update(data).digest("hex");
        expect(Buffer.from(await hmacSha256(key, data)).toString("hex")).toBe(want);
        expect(await hmacSha256Hex(key, data)).toBe(want);
      }),
      runs,
    );
  });

  test("keys in turn, and data that grows and shrinks, do not disturb each other", async () => {
    const keys = ["short", "k".repeat(64), "k".repeat(65), "é".repeat(40), new Uint8Array([1, 2, 3]), "short"];
    for (const size of [0, 1, 1023, 1024, 1025, 5000, 10])
      for (const key of keys)
        for (const data of ["a".repeat(size), "é".repeat(size)])
          expect(await hmacSha256Hex(key, data)).toBe(createHmac("sha256", key).update(data).digest("hex"));
  });

  test.each([
    // RFC 4231, test cases 1, 2 and 6
    ["0b".repeat(20), "Hi There", "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"],
    [
      Buffer.from("Jefe").toString("hex"),
      "what do ya want for nothing?",
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
    ],
    [
      "aa".repeat(131),
      "Test Using Larger Than Block-Size Key - Hash Key First",
      "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
    ],
  ])("RFC 4231: key %s", async (key, data, want) =>
    expect(await hmacSha256Hex(Buffer.from(key, "hex"), data)).toBe(want),
  );

  test("a nonce is a UUID and never the same", () => {
    const nonces = Array.from({ length: 100 }, () => randomNonce());
    expect(new Set(nonces).size).toBe(100);
    for (const nonce of nonces)
      expect(nonce).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

test("on Node hashing is synchronous", () => {
  expect(typeof node.sha256Hex("")).toBe("string");
  expect(typeof node.hmacSha256Hex("key", "")).toBe("string");
  expect(node.hmacSha256("key", "")).toBeInstanceOf(Uint8Array);
});
