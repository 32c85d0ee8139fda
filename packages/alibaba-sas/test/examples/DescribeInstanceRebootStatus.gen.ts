// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeInstanceRebootStatusInput, DescribeInstanceRebootStatusOutput } from "@cloudseal/alibaba-sas";

export const describeInstanceRebootStatusInput_parameters = {
  Uuids: "d77f7802-4f0a-4221-ab02-4d999e****",
} satisfies DescribeInstanceRebootStatusInput;

export const describeInstanceRebootStatusOutput_example1 = {
  TotalCount: 100,
  RequestId: "5BD95679-D63A-4151-97D0-188432F4A57",
  RebootStatuses: [{ Uuid: "9b59c2d6-0967-46e3-ad7b-152227c****", RebootStatus: 2, Code: "10001", Msg: "push failed" }],
} satisfies DescribeInstanceRebootStatusOutput;
