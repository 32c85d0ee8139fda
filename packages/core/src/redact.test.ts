import { describe, expect, test } from "vitest";
import { redact, redactHeaders } from "./redact.js";

describe("redact", () => {
  test.each<[text: string, secrets: (string | undefined)[], want: string]>([
    ["nothing here", ["secret"], "nothing here"],
    ["secret, secret", ["secret"], "***, ***"],
    ["a b", [undefined, "", "a", "b"], "*** ***"],
    ["$& .*", [".*"], "$& ***"],
    [String.raw`{"m":"ab\/cd=="}`, ["ab/cd=="], '{"m":"***"}'],
    ["/?token=ab%2Fcd%3D%3D", ["ab/cd=="], "/?token=***"],
    [String.raw`{"m":"a\"b\\c"}`, [String.raw`a"b\c`], '{"m":"***"}'],
  ])("%s without %j", (text, secrets, want) => expect(redact(text, secrets)).toBe(want));
});

test("redactHeaders hides what proves who calls", () =>
  expect(
    redactHeaders({
      authorization: "A",
      "x-acs-security-token": "A",
      "x-tc-token": "A",
      "x-auth-token": "A",
      cookie: "A",
      host: "h",
      "x-acs-accesskey-id": "id",
    }),
  ).toEqual({
    authorization: "***",
    "x-acs-security-token": "***",
    "x-tc-token": "***",
    "x-auth-token": "***",
    cookie: "***",
    host: "h",
    "x-acs-accesskey-id": "id",
  }));

test("redactHeaders hides secrets wherever they stand", () =>
  expect(redactHeaders({ "x-echo": "of A/B", host: "h" }, ["A/B", undefined])).toEqual({
    "x-echo": "of ***",
    host: "h",
  }));
