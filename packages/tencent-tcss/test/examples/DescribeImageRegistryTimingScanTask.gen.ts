// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeImageRegistryTimingScanTaskInput,
  DescribeImageRegistryTimingScanTaskOutput,
} from "@cloudseal/tencent-tcss";

export const describeImageRegistryTimingScanTaskInput_all = {} satisfies DescribeImageRegistryTimingScanTaskInput;

export const describeImageRegistryTimingScanTaskOutput_chosenImage = {
  RequestId: "f60f0ef9-a105-4535-8dfd-42ad8b3a9c73",
  ScanTime: "03:00:00",
  ScanPeriod: 1,
  ScanType: ["risk", "virus"],
  All: false,
  Images: [
    {
      ImageDigest: "sha256:1319b1eaa0b7bcebae63af321fa67559b9517e8494060403d083bb3508fe52c8",
      RegistryType: "ccr",
      ImageRepoAddress: "ccr.ccs.tencentyun.com/yunding/luping:v1",
      InstanceId: "",
      InstanceName: "",
      Namespace: "",
      ImageName: "yunding/luping",
      ImageTag: "v1",
      Force: "",
    },
  ],
  Id: [1n],
  Enable: true,
  Latest: true,
} satisfies DescribeImageRegistryTimingScanTaskOutput;
