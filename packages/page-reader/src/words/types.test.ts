import { expect, test } from "vitest";
import { parseType } from "./types.js";

test.each<[given: string, want: object]>([
  ["string", { type: "string" }],
  ["Long", { type: "integer", format: "int64" }],
  ["Boolean", { type: "boolean" }],
  ["array<object>", { type: "array", items: { type: "object" } }],
  ["array<string>", { type: "array", items: { type: "string" } }],
  ["Array of String", { type: "array", items: { type: "string" } }],
  ["Array of ImageInfo", { type: "array", items: { type: "object", name: "ImageInfo" } }],
  ["Array of DbssErrorDetail objects", { type: "array", items: { type: "object", name: "DbssErrorDetail" } }],
  ["Array of strings", { type: "array", items: { type: "string" } }],
  ["Array of integers", { type: "array", items: { type: "integer" } }],
  ["object []", { type: "array", items: { type: "object" } }],
  ["Array", { type: "array", items: { type: "unknown" } }],
  ["List<String>", { type: "array", items: { type: "string" } }],
  ["Resource object", { type: "object", name: "Resource" }],
  ["Map<String,Object>", { type: "object" }],
  ["Array of arrays of Integer", { type: "array", items: { type: "array", items: { type: "integer" } } }],
  ["a b c", { type: "unknown" }],
])("%s", (given, want) => expect(parseType(given)).toEqual(want));
