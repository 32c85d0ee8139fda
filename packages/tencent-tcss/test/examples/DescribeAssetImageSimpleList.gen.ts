// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeAssetImageSimpleListInput, DescribeAssetImageSimpleListOutput } from "@cloudseal/tencent-tcss";

export const describeAssetImageSimpleListInput_example1 = {} satisfies DescribeAssetImageSimpleListInput;

export const describeAssetImageSimpleListOutput_example1 = {
  List: [
    {
      ImageID: "sha256:27a55a6c3646bdb51f0bedff3a7b87f613c4c69c94b4134c3f7248e1a4bd2ffb",
      ImageName: "<none>:<none>",
      ContainerCnt: 0,
      ScanTime: "2021-01-29T05:26:18.07Z",
      Size: 12800228,
    },
  ],
  RequestId: "1b4fa00d-257c-4d97-b175-cd78c7a8a362",
  TotalCount: 339,
} satisfies DescribeAssetImageSimpleListOutput;
