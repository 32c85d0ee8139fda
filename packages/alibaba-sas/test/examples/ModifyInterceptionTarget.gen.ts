// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyInterceptionTargetInput, ModifyInterceptionTargetOutput } from "@cloudseal/alibaba-sas";

export const modifyInterceptionTargetInput_parameters = {
  AppName: "yasintt-daemonst",
  Namespace: "demo4",
  TargetId: 400913,
  TargetName: "test001",
  TargetType: "IMAGE",
} satisfies ModifyInterceptionTargetInput;

export const modifyInterceptionTargetOutput_example1 = {
  Result: true,
  RequestId: "16CB4467-56AE-546C-BF19-AD4584C0DD03",
} satisfies ModifyInterceptionTargetOutput;
