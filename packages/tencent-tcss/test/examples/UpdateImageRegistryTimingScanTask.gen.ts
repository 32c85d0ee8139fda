// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  UpdateImageRegistryTimingScanTaskInput,
  UpdateImageRegistryTimingScanTaskOutput,
} from "@cloudseal/tencent-tcss";

export const updateImageRegistryTimingScanTaskInput_latestTags = {
  ScanPeriod: 1,
  ScanType: ["CVE"],
  Images: [
    {
      ImageDigest: "abc",
      RegistryType: "abc",
      ImageRepoAddress: "abc",
      InstanceId: "abc",
      InstanceName: "abc",
      Namespace: "abc",
      ImageName: "abc",
      ImageTag: "abc",
      Force: "abc",
    },
  ],
  All: true,
  Latest: true,
  Enable: true,
  ScanTime: "04:00:00",
  Id: [1],
} satisfies UpdateImageRegistryTimingScanTaskInput;

export const updateImageRegistryTimingScanTaskOutput_replaced = {
  RequestId: "abc",
} satisfies UpdateImageRegistryTimingScanTaskOutput;
