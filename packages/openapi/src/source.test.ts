import { expect, test } from "vitest";
import { type Source, sourceOf } from "./source.js";

test.each<[given: string, extension: object, want: Source]>([
  [
    "a page",
    { page: { url: "https://a.example/b", updated: "2024-11-25", title: "B" } },
    { tier: "verified", from: [], at: "2024-11-25" },
  ],
  [
    "two definitions",
    { source: { tier: "checked", from: ["typescript", "go"], at: "2026-08-22" } },
    { tier: "checked", from: ["typescript", "go"], at: "2026-08-22" },
  ],
  [
    "one definition",
    { source: { tier: "drafted", from: ["java"], at: "2026-08-20", why: "no payload" } },
    { tier: "drafted", from: ["java"], at: "2026-08-20", why: "no payload" },
  ],
  ["a tier that is none", { source: { tier: "verified", from: [], at: "" } }, { tier: "drafted", from: [], at: "" }],
  ["nothing", {}, { tier: "drafted", from: [], at: "" }],
])("an operation with %s", (_, extension, want) => expect(sourceOf({ "x-cloudseal": extension })).toEqual(want));
