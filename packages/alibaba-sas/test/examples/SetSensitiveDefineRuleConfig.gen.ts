// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { SetSensitiveDefineRuleConfigInput, SetSensitiveDefineRuleConfigOutput } from "@cloudseal/alibaba-sas";

export const setSensitiveDefineRuleConfigInput_parameters = {
  Config:
    '[{\\\\"classKey\\\\": \\\\"password\\\\", \\\\"ruleList\\\\": [\\\\"huaweicloud_ak\\\\", \\\\"ak_leak\\\\"]}]',
  EnableNewRule: 1,
  Source: "agentless",
} satisfies SetSensitiveDefineRuleConfigInput;

export const setSensitiveDefineRuleConfigOutput_example1 = {
  Data: { Id: 44616n },
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "0B48AB3C-84FC-424D-A01D-B9270EF4****",
} satisfies SetSensitiveDefineRuleConfigOutput;
