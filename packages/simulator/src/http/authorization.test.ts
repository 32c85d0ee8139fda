import { expect, test } from "vitest";
import { parseAuthorization, sameText } from "./authorization.js";

const fields = { Credential: "id", SignedHeaders: "Host;x-date", Signature: "ab==" };

const cases: [string | undefined, object | undefined][] = [
  ["ALG Credential=id,SignedHeaders=Host;x-date,Signature=ab==", fields],
  ["ALG Credential=id, SignedHeaders=Host;x-date, Signature=ab==", fields],
  ["  ALG   Credential=id , SignedHeaders=Host;x-date, Signature=ab== ", fields],
  ["ALG", undefined],
  ["", undefined],
  [undefined, undefined],
];

test.each(cases)("parseAuthorization of %j", (header, want) => {
  const authorization = parseAuthorization(header);
  expect(authorization && Object.fromEntries(authorization.fields)).toEqual(want);
  if (want) expect(authorization).toMatchObject({ algorithm: "ALG", signedHeaders: ["host", "x-date"] });
});

const pairs: [string, string, boolean][] = [
  ["", "", true],
  ["abc", "abc", true],
  ["abc", "abd", false],
  ["abc", "ab", false],
  ["ab", "abc", false],
  ["", "a", false],
];

test.each(pairs)("sameText of %j and %j", (a, b, want) => {
  expect(sameText(a, b)).toBe(want);
});
