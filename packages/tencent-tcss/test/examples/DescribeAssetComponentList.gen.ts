// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeAssetComponentListInput, DescribeAssetComponentListOutput } from "@cloudseal/tencent-tcss";

export const describeAssetComponentListInput_example1 = {
  ContainerID: "dnhaidhkahdjas",
} satisfies DescribeAssetComponentListInput;

export const describeAssetComponentListOutput_example1 = {
  List: [
    { Name: "zlib", Version: "1.2.11-r0;apk;;" },
    { Name: "apk-tools", Version: "2.7.6-r0;apk;;" },
  ],
  RequestId: "8341b3a1-8bb3-43ad-a56e-30e265be1a97",
  TotalCount: 14,
} satisfies DescribeAssetComponentListOutput;
