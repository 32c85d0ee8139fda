// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  DescribeAssetsSecurityEventSummaryInput,
  DescribeAssetsSecurityEventSummaryOutput,
} from "@cloudseal/alibaba-sas";

export const describeAssetsSecurityEventSummaryInput_parameters = {
  ClusterId: "cc58f827d893f4d7fb3e34b5d4395****",
  ContainerFieldName: "clusterName",
  ContainerFieldValue: "arms-prom-operator",
  SourceIp: "113.108.XX.XX",
} satisfies DescribeAssetsSecurityEventSummaryInput;

export const describeAssetsSecurityEventSummaryOutput_example1 = {
  RequestId: "D03DD0FD-6041-5107-AC00-383E28F1****",
  Assets: [{ RiskCount: 16, TotalCount: 30, AssetType: "namespace" }],
} satisfies DescribeAssetsSecurityEventSummaryOutput;
