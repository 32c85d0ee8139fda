// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateInterceptionTargetInput, CreateInterceptionTargetOutput } from "@cloudseal/alibaba-sas";

export const createInterceptionTargetInput_parameters = {
  AppName: "frontend",
  ClusterId: "cc20a1024011c44b6a8710d6f8b****",
  ClusterName: "sas-test-cnnf",
  Namespace: "default",
  TargetName: "test",
  TargetType: "IMAGE",
} satisfies CreateInterceptionTargetInput;

export const createInterceptionTargetOutput_example1 = {
  Result: true,
  RequestId: "5B9ECCC0-38F7-***",
} satisfies CreateInterceptionTargetOutput;
