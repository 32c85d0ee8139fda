import { expect, test } from "vitest";
import { constraints } from "./limits.js";

test.each<[given: string, want: object]>([
  ["The value contains 32 to 64 characters.", { minLength: 32, maxLength: 64 }],
  ["1-128 characters", { minLength: 1, maxLength: 128 }],
  ["长度为1-64个字符", { minLength: 1, maxLength: 64 }],
  ["Minimum length: 1 Maximum length: 255", { minLength: 1, maxLength: 255 }],
  ["Value range: 1 to 100. Default value: 20.", { minimum: 1, maximum: 100, default: "20" }],
  ["Valid values: 1 to 1,000", { minimum: 1, maximum: 1000 }],
  ["The value ranges from 0 to 200.", { minimum: 0, maximum: 200 }],
  ["Minimum: 0 Maximum: 2147483647", { minimum: 0, maximum: 2147483647 }],
  ["取值范围：1~100，默认值：10", { minimum: 1, maximum: 100, default: "10" }],
  ["最小值：0", { minimum: 0 }],
  ["最小值0,最大值99", { minimum: 0, maximum: 99 }],
  ["Default value: N/A", {}],
  ["Default value: zh. Valid values: zh, en", { default: "zh" }],
  ["The name, up to 64 characters", { maxLength: 64 }],
  ["cannot exceed 64 characters in length", { maxLength: 64 }],
  ["from 2024 on", {}],
  ["A maximum of 20 requests", {}],
  ["otherwise it defaults to querying the old one", {}],
  ["If it is left out, it defaults to zh.", { default: "zh" }],
])("%j", (given, want) => expect(constraints(given)).toEqual(want));
