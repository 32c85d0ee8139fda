// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { QueryAttackCountInput, QueryAttackCountOutput } from "@cloudseal/alibaba-sas";

export const queryAttackCountInput_parameters = {
  SourceIp: "175.0.XX.XX",
  Uuids: "1587bedb-fdb4-48c4-9330-************",
} satisfies QueryAttackCountInput;

export const queryAttackCountOutput_example1 = {
  Data: [{ TacticId: "TA0043", TacticType: "数据收集", EventCount: 28 }],
  Count: 0,
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "D4BE7D77-5B02-5126-A684-A73F6CD3XXXX",
} satisfies QueryAttackCountOutput;
