// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeContainerServiceK8sClusterNamespacesInput } from "@cloudseal/alibaba-sas";

export const describeContainerServiceK8sClusterNamespacesInput_parameters = {
  ClusterId: "cf4435fefd45d4b1b8643f3a0bea3****",
  SourceIp: "140.205.XXX.XXX",
} satisfies DescribeContainerServiceK8sClusterNamespacesInput;
