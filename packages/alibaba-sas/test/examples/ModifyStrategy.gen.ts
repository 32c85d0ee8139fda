// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyStrategyInput, ModifyStrategyOutput } from "@cloudseal/alibaba-sas";

export const modifyStrategyInput_parameters = {
  CustomType: "common",
  CycleDays: "1",
  CycleStartTime: "18",
  EndTime: "05:00:00",
  Id: "245",
  Name: "testStrategy",
  RiskCustomParams:
    '[{"typeName":"hc_centos_6_custom","checkDetails":[{"checkId":4,"rules":[{"ruleId":"pass_min_days_login_defs.must.cus","paramList":[{"paramName":"range_val","value":"7"}]}]}]}]',
  RiskSubTypeName: "hc_exploit_redis",
  SourceIp: "192.168.X.X",
  StartTime: "00:01:00",
  TargetType: "groupId",
} satisfies ModifyStrategyInput;

export const modifyStrategyOutput_example1 = {
  HttpStatusCode: 200,
  RequestId: "8EFA2BD9-00CD-5D69-B6B0-4EE83EAF072E",
  Success: true,
  Result: { StrategyId: 8164239 },
} satisfies ModifyStrategyOutput;
