// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { OperateImageVulInput, OperateImageVulOutput } from "@cloudseal/alibaba-sas";

export const operateImageVulInput_parameters = {
  Info:
    '[{\\\\"namespace\\\\":\\\\"cloud_oa****\\\\",\\\\"repoName\\\\":\\\\"hybirdc****\\\\",\\\\"regionId\\\\":\\\\"cn-shanghai\\\\",\\\\"instanceId\\\\":\\\\"cri-rv4nvbv8iju4****\\\\",\\\\"repoId\\\\":\\\\"crr-2q7302qrofxg****\\\\",\\\\"tag\\\\":\\\\"hybird-cloud-web_fix_167115945****\\\\",\\\\"digest\\\\":\\\\"e1a4fd25884ca2ef8840bb252c9926e4f549df9e046500dd93539b2d458c****\\\\",\\\\"newTag\\\\":\\\\"hybird-cloud-web_fix_167115996****\\\\",\\\\"uuid\\\\":\\\\"4ad91dd8c0c02de6574fa98085d0****\\\\",\\\\"ids\\\\":[197540864,197540865,197540869]}]',
  OperateType: "vul_fix",
  Type: "cve",
} satisfies OperateImageVulInput;

export const operateImageVulOutput_example1 = {
  RequestId: "486F2228-438A-544A-A533-433F943C15CD",
} satisfies OperateImageVulOutput;
