import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeRfc3986 } from "./encode-rfc3986.js";

test.each([
  { given: "", want: "" },
  { given: "AZaz09-_.~", want: "AZaz09-_.~" },
  { given: "a b+c", want: "a%20b%2Bc" },
  { given: "!'()*", want: "%21%27%28%29%2A" },
  { given: "/?#[]@:$&,;=%", want: "%2F%3F%23%5B%5D%40%3A%24%26%2C%3B%3D%25" },
  { given: "é", want: "%C3%A9" },
  { given: "日本", want: "%E6%97%A5%E6%9C%AC" },
  { given: "😀", want: "%F0%9F%98%80" },
  { given: "\0\n\r\t", want: "%00%0A%0D%09" },
  { given: "a\n", want: "a%0A" },
])("$given is $want", ({ given, want }) => expect(encodeRfc3986(given)).toBe(want));

test("only unreserved characters stay, and decoding gives back the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(encodeRfc3986(text)).toMatch(/^([\w.~-]|%[0-9A-F]{2})*$/);
      expect(decodeURIComponent(encodeRfc3986(text))).toBe(text);
    }),
  );
});

test("a lone surrogate throws", () => expect(() => encodeRfc3986("\ud800")).toThrow(URIError));
