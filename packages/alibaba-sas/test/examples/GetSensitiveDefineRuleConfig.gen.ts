// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetSensitiveDefineRuleConfigInput, GetSensitiveDefineRuleConfigOutput } from "@cloudseal/alibaba-sas";

export const getSensitiveDefineRuleConfigInput_parameters = {
  Lang: "zh",
  Source: "image",
} satisfies GetSensitiveDefineRuleConfigInput;

export const getSensitiveDefineRuleConfigOutput_example1 = {
  Data: {
    Id: 44616n,
    RuleCount: 100,
    SelectedCount: 99,
    RuleTree: [
      {
        ClassKey: "password",
        ClassName: "password",
        RuleList: [{ RuleKey: "huaweicloud_ak", RuleName: "huaweicloud_ak", Selected: true }],
      },
    ],
  },
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "7E0618A9-D5EF-4220-9471-C42B5E92****",
} satisfies GetSensitiveDefineRuleConfigOutput;
