// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeContainerTagsInput, DescribeContainerTagsOutput } from "@cloudseal/alibaba-sas";

export const describeContainerTagsInput_parameters = {
  AppName: "node-exporter",
  ClusterId: "c22143730ab6e40b09ec7c1c51d4d****",
  CurrentPage: 1,
  FieldName: "namespace",
  FieldValue: "demo4",
  Namespace: "test-name-01",
  PageSize: 200,
} satisfies DescribeContainerTagsInput;

export const describeContainerTagsOutput_example1 = {
  RequestId: "028CF634-5268-5660-9575-48C9ED6BF880",
  TagValues: ["node-exporter\n"],
} satisfies DescribeContainerTagsOutput;
