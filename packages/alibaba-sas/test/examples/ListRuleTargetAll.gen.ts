// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListRuleTargetAllInput, ListRuleTargetAllOutput } from "@cloudseal/alibaba-sas";

export const listRuleTargetAllInput_parameters = {
  ClusterId: "cfa7e2fb8c221483ba59e098c34c6****",
} satisfies ListRuleTargetAllInput;

export const listRuleTargetAllOutput_example1 = {
  RequestId: "30CBF632-109F-596F-97F2-451C8B2A****",
  RuleTargetList: [{ TargetId: 301944n, TargetName: "source-test-obj-xFKcx", TargetType: "IMAGE" }],
} satisfies ListRuleTargetAllOutput;
