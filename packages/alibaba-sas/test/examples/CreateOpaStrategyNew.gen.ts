// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateOpaStrategyNewInput, CreateOpaStrategyNewOutput } from "@cloudseal/alibaba-sas";

export const createOpaStrategyNewInput_parameters = {
  ClusterId: "cfa7e2fb8c221483ba59e098c34c6****",
  ClusterName: "*",
  Description: "default policy",
  MaliciousImage: true,
  RuleAction: 1,
  StrategyId: 16,
  StrategyName: "default",
  StrategyTemplateId: 109,
  UnScanedImage: true,
} satisfies CreateOpaStrategyNewInput;

export const createOpaStrategyNewOutput_example1 = {
  Success: true,
  Code: "200",
  Message: "success",
  RequestId: "CD380235-A0B8-540D-A0D5-D62884469E3C",
  HttpStatusCode: 200,
  Data: ["['cb8cd***b07ee5']"],
} satisfies CreateOpaStrategyNewOutput;
