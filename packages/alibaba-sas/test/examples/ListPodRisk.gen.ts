// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListPodRiskInput, ListPodRiskOutput } from "@cloudseal/alibaba-sas";

export const listPodRiskInput_parameters = {
  AppName: "nginx1",
  ClusterId: "c314aa5b2f208461dad821cdfed82****",
  CurrentPage: 1,
  Namespace: "taas",
  PageSize: 20,
  PodName: "abcd-84898334227-p****",
} satisfies ListPodRiskInput;

export const listPodRiskOutput_example1 = {
  RequestId: "94254AD7-5026-5847-833B-403C2326BD6E",
  PodRiskList: [
    {
      Pod: "expoit-xxx-b****",
      NodeName: "test",
      ClusterId: "c1d903a628af043659a043af59d89****",
      PodIp: "172.0.XXX.XXX",
      CreateTime: 1644283112720,
      ClusterName: "test66",
      Namespace: "kube-system",
      VulCount: 1,
      AlarmCount: 10,
      HcCount: 1,
      InstanceId: "i-7yvdq597****",
    },
  ],
  PageInfo: { TotalCount: 29, Count: 20, PageSize: 0, CurrentPage: 1 },
} satisfies ListPodRiskOutput;
