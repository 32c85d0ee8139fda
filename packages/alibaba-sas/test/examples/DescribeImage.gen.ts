// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeImageInput, DescribeImageOutput } from "@cloudseal/alibaba-sas";

export const describeImageInput_parameters = {
  ImageInstanceId: "cri-hfs6gaawhyu6****",
  ImageRegionId: "cn-hangzhou",
  ImageRepoId: "crr-7i88t7lx3fmf****",
  ImageTag: "1.8.0.15",
} satisfies DescribeImageInput;

export const describeImageOutput_example1 = {
  RequestId: "7E0618A9-D5EF-4220-9471-C42B5E92719F",
  Data: { Digest: "0afb98d97f1a4030782fcf47e186909e5ad957bcc182d8be70334e0684b2****" },
} satisfies DescribeImageOutput;
