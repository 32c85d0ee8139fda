// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { AddOrModifyVirusWhiteListRuleInput, AddOrModifyVirusWhiteListRuleOutput } from "@cloudseal/tencent-tcss";

export const addOrModifyVirusWhiteListRuleInput_example1 = {
  Md5List: ["fc7fd32908d50c4e2a0b40acbc5b281a"],
  Scope: 1,
  Id: 256,
  Remark: "image",
} satisfies AddOrModifyVirusWhiteListRuleInput;

export const addOrModifyVirusWhiteListRuleOutput_example1 = {
  RequestId: "4acafaf7-70ff-43b0-860b-94a99e415ce3",
} satisfies AddOrModifyVirusWhiteListRuleOutput;
