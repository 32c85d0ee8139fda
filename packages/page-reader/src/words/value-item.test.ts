import { expect, test } from "vitest";
import { valueItem } from "./values.js";

test.each<[given: string, want: object | undefined]>([
  ["CLIENT_DEV_OPS: an O&M task", { value: "CLIENT_DEV_OPS", meaning: "an O&M task" }],
  ["0：全部镜像", { value: "0", meaning: "全部镜像" }],
  ["-1: unlimited", { value: "-1", meaning: "unlimited" }],
  ["on (enabled)", { value: "on", meaning: "enabled" }],
  ["`true`", { value: "true" }],
  ["**zh**: Chinese", { value: "zh", meaning: "Chinese" }],
  ['"a b": two words', { value: "a b", meaning: "two words" }],
  ["1 - one", { value: "1", meaning: "one" }],
  ["1-running", { value: "1", meaning: "running" }],
  ["cn-hangzhou", { value: "cn-hangzhou" }],
  ["cn-hangzhou: China (Hangzhou)", { value: "cn-hangzhou", meaning: "China (Hangzhou)" }],
  ["INIT: The task is not started.", { value: "INIT", meaning: "The task is not started" }],
  ["0 indicates that it is off", { value: "0", meaning: "that it is off" }],
  ["The value of this parameter is long", undefined],
  ["", undefined],
])("%j", (given, want) => expect(valueItem(given)).toEqual(want));
