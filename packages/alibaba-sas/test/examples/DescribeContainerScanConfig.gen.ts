// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeContainerScanConfigInput, DescribeContainerScanConfigOutput } from "@cloudseal/alibaba-sas";

export const describeContainerScanConfigInput_parameters = { Lang: "zh" } satisfies DescribeContainerScanConfigInput;

export const describeContainerScanConfigOutput_example1 = {
  Data: {
    ClusterId: "c8ca91e0907d94efaba7fb0827eb9****",
    ClusterName: "hhht-cluster-02",
    ChooseCount: 10,
    AllCount: 100,
    AppNames: '[\\"alicloud-monitor-controller\\"]',
  },
  RequestId: "69BFFCDE-37D6-5A49-A8BC-BB03AC83****",
  HttpStatusCode: 200,
} satisfies DescribeContainerScanConfigOutput;
