// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeImageComponentListOutput } from "@cloudseal/tencent-tcss";

export const describeImageComponentListOutput_example1 = {
  TotalCount: 1,
  List: [
    {
      ImageID: "sha256:2ebe27d",
      Name: "name",
      Path: "Path",
      Type: "SYSTEM_COMPONENT",
      Version: "2.2.51-12.el7",
      VulCount: 0,
    },
  ],
  RequestId: "8bc803fd-d85d-47b8-9e2b-9644674be677",
} satisfies DescribeImageComponentListOutput;
