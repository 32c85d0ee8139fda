import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeOnce, encodeRfc3986 } from "./canonical.js";

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

test.each([encodeRfc3986, encodeOnce])("a lone surrogate throws, and the message says what to pass", (encode) => {
  expect(() => encode("a\ud800")).toThrow(URIError);
  expect(() => encode("a\ud800")).toThrow('\\ud800" has a lone surrogate: pass well-formed Unicode');
});

test.each([
  { given: "a b", want: "a%20b" },
  { given: "a%20b", want: "a%20b" },
  { given: "%2f%7e%41", want: "%2F~A" },
  { given: "%FF%", want: "%FF%25" },
  { given: "%%41%4", want: "%25A%254" },
  { given: "ſ\u212a", want: "%C5%BF%E2%84%AA" },
  { given: "🙂%F0%9F%99%82", want: "%F0%9F%99%82%F0%9F%99%82" },
])("$given encoded once is $want", ({ given, want }) => expect(encodeOnce(given)).toBe(want));

test("what is encoded stays as it is, byte for byte", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const encoded = Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
      const decoded = Uint8Array.from(encodeOnce(encoded).matchAll(/%(..)|./g), ([token, hex]) =>
        hex ? Number.parseInt(hex, 16) : token.charCodeAt(0),
      );
      expect(decoded).toEqual(bytes);
      expect(encodeOnce(encodeOnce(encoded))).toBe(encodeOnce(encoded));
    }),
  );
});
