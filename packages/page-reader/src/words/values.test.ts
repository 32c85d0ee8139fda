import { expect, test } from "vitest";
import { inlineValues } from "./values.js";

test.each<[given: string, want: Record<string, string | undefined> | undefined, rest?: string]>([
  ["Status. Valid values: on (enabled), off (disabled).", { on: "enabled", off: "disabled" }, "Status."],
  ["0: all; 1: chosen; 2: recommended", { 0: "all", 1: "chosen", 2: "recommended" }, ""],
  ["Scope. 0: all images, 1: chosen, or not; 2: recommended", { 0: "all images, 1: chosen, or not", 2: "recommended" }],
  ["扫描范围 0全部镜像", undefined],
  ["扫描范围：0：全部镜像，1：自选镜像", { 0: "全部镜像", 1: "自选镜像" }],
  [
    "Language. Valid values: `zh`, `en`. Default value: `zh`.",
    { zh: undefined, en: undefined },
    "Language. Default value: zh.",
  ],
  ["Sort order. Valid values: asc and desc", { asc: undefined, desc: undefined }],
  ["取值：a、b、c。", { a: undefined, b: undefined, c: undefined }],
  ["The time at which it ran: midnight", undefined],
  [
    "Domain name type. 0: push domain name. 1: playback domain name.",
    { 0: "push domain name", 1: "playback domain name" },
    "Domain name type.",
  ],
  ["The name of the task", undefined],
  ["Pages start from page 1. Default value: 1.", undefined],
  ["分页大小。默认值：10。", undefined],
  ["Default value: 1. Valid values: 1 and 2.", { 1: undefined, 2: undefined }],
])("%j", (given, want, rest) => {
  const found = inlineValues(given);
  expect(found && Object.fromEntries(found.values.map(({ value, meaning }) => [value, meaning]))).toEqual(want);
  if (rest !== undefined) expect(found?.rest).toBe(rest);
});
