// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdateOpaStrategyNewInput, UpdateOpaStrategyNewOutput } from "@cloudseal/alibaba-sas";

export const updateOpaStrategyNewInput_parameters = {
  ClusterId: "c870ec78ecbcb41d2a35c679823ef****",
  ClusterName: "docker-law",
  Description: "4566",
  MaliciousImage: true,
  RuleAction: 1,
  StrategyId: 1003,
  StrategyName: "test",
  StrategyTemplateId: 109,
  UnScanedImage: true,
} satisfies UpdateOpaStrategyNewInput;

export const updateOpaStrategyNewOutput_example1 = {
  Success: true,
  Code: "200",
  Message: "success",
  RequestId: "F75B5FF5-DCB2-59CE-8978-08510707A9E6",
  HttpStatusCode: 200,
  Data: ["['c8d**7614df1bf']"],
} satisfies UpdateOpaStrategyNewOutput;
