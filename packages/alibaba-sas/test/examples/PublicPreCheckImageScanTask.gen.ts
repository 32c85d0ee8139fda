// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { PublicPreCheckImageScanTaskInput, PublicPreCheckImageScanTaskOutput } from "@cloudseal/alibaba-sas";

export const publicPreCheckImageScanTaskInput_parameters = {
  Digests: "6a5e103187b31a94592a47a5858617f7****",
  InstanceIds: "i-uf6j8vq9l4r5ntht****",
  RegionIds: "cn-hangzhou",
  RegistryTypes: "acr",
  RepoIds: "crr-vridcl4****",
  RepoNames: "centos",
  RepoNamespaces: "hanghai-namespace",
  SourceIp: "192.168.XX.XX",
  Tags: "0.2",
} satisfies PublicPreCheckImageScanTaskInput;

export const publicPreCheckImageScanTaskOutput_example1 = {
  RequestId: "F9353221-40F4-5F98-B73C-2803DC804033",
  Data: { ScanImageCount: 3, NeedAuthCount: 6 },
} satisfies PublicPreCheckImageScanTaskOutput;
