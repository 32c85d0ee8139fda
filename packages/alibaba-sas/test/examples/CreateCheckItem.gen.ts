// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateCheckItemInput } from "../../src/operations/CreateCheckItem.gen.js";

export const createCheckItemInput_parameters = {
  CheckRule:
    '{"AssociatedData":{"ToDataList":[{"DataName":"ACS_ECS_Instance","PropertyPath":"InstanceId","FromPropertyPath":"InstanceId"}]},"MatchProperty":{"Operator":"AND","MatchProperties":[{"DataName":"ACS_ECS_Disk","PropertyPath":"InstanceId","MatchOperator":"EQ","MatchPropertyValue":"testId"},{"DataName":"ACS_ECS_Instance","PropertyPath":"InstanceId","MatchOperator":"EQ","MatchPropertyValue":"testInstanceId"}]}}',
  CheckShowName: "testCheckItemName",
  InstanceSubType: "DISK",
  InstanceType: "ECS",
  Remark: "remark",
  RiskLevel: "LOW",
  Status: "EDIT",
  Vendor: "ALIYUN",
} satisfies CreateCheckItemInput;
