import { expect, test } from "vitest";
import { namesVendor } from "./names-vendor.js";

test.each([
  ["cloudseal", true],
  ["cloudseal:*", true],
  ["cloudseal*", true],
  ["cloudseal:acme", true],
  ["cloudseal:ac*", true],
  ["*:acme", true],
  ["c*:a*e", true],
  ["*", true],
  ["express:*, cloudseal", true],
  ["  express   cloudseal:acme\t", true],
  ["", false],
  [" , ", false],
  ["express:*", false],
  ["cloudseal:other", false],
  ["cloudseal:acme:more", false],
  ["cloudseals", false],
  ["acme", false],
  ["Cloudseal", false],
  ["cloudseal:acme*e", false],
  ["*,-cloudseal", false],
  ["-cloudseal,*", false],
  ["*,-cloudseal:*", false],
  ["cloudseal -cloudseal:acme", false],
  ["cloudseal -cloudseal:other", true],
  ["-cloudseal", false],
  ["cloudseal,-*", false],
])("DEBUG=%j names acme: %s", (names, want) => expect(namesVendor(names, "acme")).toBe(want));

test("patterns take no time", () => {
  const start = performance.now();
  expect(namesVendor(`${"*a".repeat(50_000)}b`, "a".repeat(10_000))).toBe(false);
  expect(performance.now() - start).toBeLessThan(200);
});
