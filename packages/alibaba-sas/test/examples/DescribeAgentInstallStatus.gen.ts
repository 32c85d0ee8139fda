// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeAgentInstallStatusInput, DescribeAgentInstallStatusOutput } from "@cloudseal/alibaba-sas";

export const describeAgentInstallStatusInput_parameters = {
  Lang: "zh",
  SourceIp: "59.46.XXX.XXX",
  Uuids: "inet-eae014a7-16c4-4d4e-9f03-5208f4dc****,inet-eae047da-1e5a-41ce-828d-47606e9b****",
} satisfies DescribeAgentInstallStatusInput;

export const describeAgentInstallStatusOutput_example1 = {
  RequestId: "A4EB8B1C-1DEC-5E18-BCD0-D1BBB3936FA7",
  AegisClientInvokeStatusResponseList: [
    { Uuid: "d123f6ae-9749-4338-8c7f-3c2c1ead****", Message: "uninstalled", Result: -1, ResuleCode: "-1" },
  ],
} satisfies DescribeAgentInstallStatusOutput;
