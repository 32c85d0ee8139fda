import { expect, test } from "vitest";
import { parseAuthorization } from "./parse-authorization.js";

const fields = { Credential: "id", SignedHeaders: "Host;x-date", Signature: "ab==" };

const cases: [string | undefined, object | undefined][] = [
  ["ALG Credential=id,SignedHeaders=Host;x-date,Signature=ab==", fields],
  ["ALG Credential=id, SignedHeaders=Host;x-date, Signature=ab==", fields],
  ["  ALG   Credential=id , SignedHeaders=Host;x-date, Signature=ab== ", fields],
  ["ALG", undefined],
  ["", undefined],
  [undefined, undefined],
];

test.each(cases)("%j", (header, want) => {
  const authorization = parseAuthorization(header);
  expect(authorization && Object.fromEntries(authorization.fields)).toEqual(want);
  if (want) expect(authorization).toMatchObject({ algorithm: "ALG", signedHeaders: ["host", "x-date"] });
});
