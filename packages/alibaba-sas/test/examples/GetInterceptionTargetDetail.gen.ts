// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetInterceptionTargetDetailInput, GetInterceptionTargetDetailOutput } from "@cloudseal/alibaba-sas";

export const getInterceptionTargetDetailInput_parameters = {
  TargetId: 402008,
} satisfies GetInterceptionTargetDetailInput;

export const getInterceptionTargetDetailOutput_example1 = {
  RequestId: "D65AADFC-1D20-5A6A-8F6A-9FA53C0DC1F8",
  RuleTarget: {
    AppName: "netperf-client",
    ImageList: ["nginx:latest"],
    TagList: ["service:be-v1"],
    TargetId: 400723n,
    TargetName: "destination-test-obj-Na3cF",
    Namespace: "secondary",
    TargetType: "IMAGE",
    ClusterName: "sas-test-cnnf\n",
    ClusterId: "ca6e6594def8d4be8b2795fd12c32****",
  },
} satisfies GetInterceptionTargetDetailOutput;
