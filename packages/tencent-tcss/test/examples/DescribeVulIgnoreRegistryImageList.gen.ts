// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeVulIgnoreRegistryImageListOutput } from "@cloudseal/tencent-tcss";

export const describeVulIgnoreRegistryImageListOutput_example1 = {
  TotalCount: 1,
  List: [
    {
      ID: 10001,
      ImageID: "sha256:a77a6d2",
      ImageVersion: "latest",
      PocID: "pcmgr-10001",
      RegistryName: "test-registry-name",
      RegistryPath: "https://ctr.com/test",
    },
  ],
  RequestId: "8bc803fd-d85d-47b8-9e2b-9644674be677",
} satisfies DescribeVulIgnoreRegistryImageListOutput;
