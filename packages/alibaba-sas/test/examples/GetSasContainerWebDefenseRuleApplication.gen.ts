// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  GetSasContainerWebDefenseRuleApplicationInput,
  GetSasContainerWebDefenseRuleApplicationOutput,
} from "@cloudseal/alibaba-sas";

export const getSasContainerWebDefenseRuleApplicationInput_parameters = {
  RuleId: 400599,
} satisfies GetSasContainerWebDefenseRuleApplicationInput;

export const getSasContainerWebDefenseRuleApplicationOutput_example1 = {
  RequestId: "09969D2C-4FAD-429E-BFBF-9A60DEF8****",
  ContainerWebDefenseAppList: [
    {
      GmtCreate: 1677839038000,
      AliUid: 0n,
      Tag: "app:test",
      GmtModified: 1667891185000,
      Id: 143761n,
      RuleId: 403327n,
      ClusterId: "cfb41a869c71e4678a97021582dd8****",
    },
  ],
} satisfies GetSasContainerWebDefenseRuleApplicationOutput;
