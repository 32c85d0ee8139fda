// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { RemoveCheckResultWhiteListInput, RemoveCheckResultWhiteListOutput } from "@cloudseal/alibaba-sas";

export const removeCheckResultWhiteListInput_parameters = {
  CheckGroupId: "Deprecated",
  RuleId: 22,
  Type: "Deprecated",
} satisfies RemoveCheckResultWhiteListInput;

export const removeCheckResultWhiteListOutput_example1 = {
  RequestId: "98C82076-E0D5-51DA-99F2-513F4XXXXXX",
  Code: "200",
  Message: "successful",
  Success: true,
} satisfies RemoveCheckResultWhiteListOutput;
