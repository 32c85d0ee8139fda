// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeContainerServiceK8sClustersInput } from "@cloudseal/alibaba-sas";

export const describeContainerServiceK8sClustersInput_parameters = {
  SourceIp: "42.120.XXX.XXX",
} satisfies DescribeContainerServiceK8sClustersInput;
