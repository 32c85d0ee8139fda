// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeVulIgnoreLocalImageListOutput } from "@cloudseal/tencent-tcss";

export const describeVulIgnoreLocalImageListOutput_example1 = {
  List: [
    { ID: 10001, ImageID: "sha256:84a28c", ImageName: "image:latest", ImageSize: 511144459, PocID: "pcmgr-10001" },
  ],
  RequestId: "1549f3da-40f5-4f11-8520-b1e71d33913c",
  TotalCount: 1,
} satisfies DescribeVulIgnoreLocalImageListOutput;
