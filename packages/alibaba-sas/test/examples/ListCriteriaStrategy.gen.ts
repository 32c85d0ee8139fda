// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListCriteriaStrategyInput, ListCriteriaStrategyOutput } from "@cloudseal/alibaba-sas";

export const listCriteriaStrategyInput_parameters = {
  ClusterId: "c4af4fdf38a98496a9b63c2be5dae****",
  ImageName: "testImage",
  Label: "testlabel",
  Namespace: "test",
  StrategyName: "test",
} satisfies ListCriteriaStrategyInput;

export const listCriteriaStrategyOutput_example1 = {
  Data: [{ Id: 0n, Value: "test" }],
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "835851E3-AFA2-5EA7-93E9-4FC9BCF3F973",
} satisfies ListCriteriaStrategyOutput;
