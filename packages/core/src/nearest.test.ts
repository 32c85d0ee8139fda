import { expect, test } from "vitest";
import { nearest } from "./nearest.js";

test.each<[name: string, known: string[], want: string | undefined]>([
  ["regoin", ["retry", "region", "clock"], "region"],
  ["Region", ["retry", "region"], "region"],
  ["timeOut", ["attemptTimeout", "timeout"], "timeout"],
  ["cn-shangai", ["cn-shenzhen", "cn-shanghai"], "cn-shanghai"],
  ["cn-hangzuo", ["cn-shanghai", "cn-hangzhou"], "cn-hangzhou"],
  ["maxRetries", ["retry", "region"], undefined],
  ["ab", ["xy"], undefined],
  ["", ["region"], undefined],
  ["x".repeat(1e6), ["region"], undefined],
  ["region", [], undefined],
])("%.20s among %j is %s", (name, known, want) => expect(nearest(name, known)).toBe(want));
