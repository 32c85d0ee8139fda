// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeImageSimpleListOutput } from "@cloudseal/tencent-tcss";

export const describeImageSimpleListOutput_example1 = {
  ImageCnt: 1,
  ImageList: [
    {
      Size: 1,
      ImageName: "centos:7.6",
      ContainerCnt: 0,
      HostCnt: 1,
      ImageType: "3",
      ImageID: "c826b9fa-68b5-4603-bf25-a5eb9b65c768",
    },
  ],
  RequestId: "965c55c5-8ab1-4e32-8425-4c44acb5edec",
} satisfies DescribeImageSimpleListOutput;
