import { expect, test } from "vitest";
import { redactQuery } from "./redact-query.js";

const cases: [string, string][] = [
  ["", ""],
  ["a=1&b=2", "a=1&b=2"],
  ["Signature=x&a=1", "Signature=***&a=1"],
  ["a=1&X-Security-Token=x=y", "a=1&X-Security-Token=***"],
  ["SecretId=x&accessKeyId=y&password=", "SecretId=***&accessKeyId=***&password=***"],
  ["token", "token"],
  ["name=token", "name=token"],
];

test.each(cases)("%s", (query, want) => {
  expect(redactQuery(query)).toBe(want);
});
