// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { PublicCreateImageScanTaskInput, PublicCreateImageScanTaskOutput } from "@cloudseal/alibaba-sas";

export const publicCreateImageScanTaskInput_parameters = {
  Digests: "6a5e103187b31a94592a47a5858617f7a6c",
  InstanceIds: "i-uf6j8vq9l4r5ntht****",
  RegionIds: "cn-hangzhou",
  RegistryTypes: "acr",
  RepoIds: "crr-vridcl4****",
  RepoNames: "centos",
  RepoNamespaces: "hanghai-namespace",
  SourceIp: "192.168..XX.XX",
  Tags: "0.2",
} satisfies PublicCreateImageScanTaskInput;

export const publicCreateImageScanTaskOutput_done = {
  RequestId: "F9353221-40F4-5F98-B73C-2803DC804033",
  Data: {
    TaskId: "a410bb3e68c217a3368bc0238c66886d",
    TotalCount: 5,
    FinishCount: 5,
    CollectTime: 1644286364150,
    ExecTime: 1644286364150,
    Status: "SUCCESS",
    Progress: 100,
    Result: "SUCCESS",
    CanCreate: true,
  },
} satisfies PublicCreateImageScanTaskOutput;
