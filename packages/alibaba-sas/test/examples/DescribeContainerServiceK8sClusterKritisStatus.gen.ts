// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeContainerServiceK8sClusterKritisStatusInput } from "@cloudseal/alibaba-sas";

export const describeContainerServiceK8sClusterKritisStatusInput_parameters = {
  ClusterId: "c0e9efc6dea5f41db93b7e977123c****",
  SourceIp: "119.145.XXX.XXX",
} satisfies DescribeContainerServiceK8sClusterKritisStatusInput;
