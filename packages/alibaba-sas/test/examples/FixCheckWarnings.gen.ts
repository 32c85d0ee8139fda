// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { FixCheckWarningsInput, FixCheckWarningsOutput } from "@cloudseal/alibaba-sas";

export const fixCheckWarningsInput_parameters = {
  CheckParams:
    '[{"checkId":8,"rules":[{"ruleId":"rule.ssh_Idle.interval","value":1,"paramList":[{"paramName":"range_val","value":"600"},{"paramName":"range_val","value":"600"}]},{"ruleId":"rule.ssh_Idle.count","value":1,"paramList":[{"paramName":"range_val","value":"3"}]}]}]',
  Lang: "zh",
  RetentionDays: 1,
  RiskId: 10354,
  SnapshotName: "sas_fix_2024-12-04",
  SourceIp: "165.225.XX.XX",
  Uuids: "75a417dda5f25edb5bed8f208a9a****,c7e10fd794262a1510d5648f9e5d****",
} satisfies FixCheckWarningsInput;

export const fixCheckWarningsOutput_example1 = {
  BatchId: 52370n,
  RequestId: "76C1D7FD-DB1E-45EA-B804-3FBD9A1DD9C0",
} satisfies FixCheckWarningsOutput;
