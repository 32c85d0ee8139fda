import { expect, test } from "vitest";
import { code, plain, target } from "./markdown.js";

test.each<[text: string, want: string]>([
  ["Start a scan.", "Start a scan."],
  ["a | b", "a \\| b"],
  ["<b>", "\\<b\\>"],
  ["# a", "\\# a"],
  ["- a", "\\- a"],
  ["1. a", "1\\. a"],
  ["~~~", "\\~\\~\\~"],
  ["![x](y)", "!\\[x\\](y)"],
  ["see https://a.example", "see https\\://a.example"],
  ["www.a.example", "www\\.a.example"],
  ["a\n\n# b\u2028c\u202e", "a \\# b c"],
])("%j is %j as text", (text, want) => expect(plain(text)).toBe(want));

test.each<[text: string, want: string]>([
  ["a:b", "`a:b`"],
  ["a` | `b", "`a b`"],
  ["`", "` `"],
])("%j is %s as code", (text, want) => expect(code(text)).toBe(want));

test("a link ends where its address does", () =>
  expect(target("https://a.example/)[x](b")).toBe("https://a.example/%29[x]%28b"));
