// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeClusterHostSecuritySummaryInput } from "@cloudseal/alibaba-sas";

export const describeClusterHostSecuritySummaryInput_parameters = {
  ClusterId: "c3aaf6c8085f84791882eef200cd2****",
  ContainerFieldName: "clusterId",
  ContainerFieldValue: "c1fdb5fd8d42e425d88fd73eec7be****",
  SourceIp: "222.71.XXX.XXX",
  TargetType: "uuid",
} satisfies DescribeClusterHostSecuritySummaryInput;
