// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeContainerAppsInput, DescribeContainerAppsOutput } from "@cloudseal/alibaba-sas";

export const describeContainerAppsInput_parameters = {
  ClusterId: "ca0a686115432429ca26cf780f5e9fff5",
  CurrentPage: 1,
  FieldValue: "cas-adad-qeqwe",
  PageSize: 200,
} satisfies DescribeContainerAppsInput;

export const describeContainerAppsOutput_example1 = {
  RequestId: "30CBF632-109F-596F-97F2-451C8B2A****",
  TagValues: ["node-exporter\n"],
} satisfies DescribeContainerAppsOutput;
