// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeGroupedTagsInput, DescribeGroupedTagsOutput } from "@cloudseal/alibaba-sas";

export const describeGroupedTagsInput_parameters = { MachineTypes: "ecs" } satisfies DescribeGroupedTagsInput;

export const describeGroupedTagsOutput_example1 = {
  HttpStatusCode: 200,
  RequestId: "151F6EB6-D5F3-417A-AF7B-4D84975DB586",
  Success: true,
  Count: 0,
  GroupedFileds: [{ Name: "InternetIp", Count: "152", TagId: 3252366 }],
} satisfies DescribeGroupedTagsOutput;
