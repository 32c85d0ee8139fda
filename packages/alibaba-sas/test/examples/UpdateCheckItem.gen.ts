// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdateCheckItemInput } from "@cloudseal/alibaba-sas";

export const updateCheckItemInput_parameters = {
  CheckId: 10000000001,
  CheckRule:
    '{"AssociatedData":{"ToDataList":[{"DataName":"ACS_ECS_Instance","PropertyPath":"InstanceId","FromPropertyPath":"InstanceId"}]},"MatchProperty":{"Operator":"AND","MatchProperties":[{"DataName":"ACS_ECS_Disk","PropertyPath":"InstanceId","MatchOperator":"EQ","MatchPropertyValue":"testId"},{"DataName":"ACS_ECS_Instance","PropertyPath":"InstanceId","MatchOperator":"EQ","MatchPropertyValue":"testInstanceId"}]}}',
  CheckShowName: "testCheckItemName",
  InstanceSubType: "DISK",
  InstanceType: "ECS",
  Remark: "remark.",
  RiskLevel: "high",
  Status: "RELEASE",
  Vendor: "ALIYUN",
} satisfies UpdateCheckItemInput;
