// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeImageAutoAuthorizedLogListOutput } from "@cloudseal/tencent-tcss";

export const describeImageAutoAuthorizedLogListOutput_example1 = {
  TotalCount: 1,
  RequestId: "8bc803fd-d85d-47b8-9e2b-9644674be677",
  List: [
    {
      Status: "SUCCESS",
      AuthorizedTime: "2022-01-01 00:00:00",
      ImageName: "imageName-01",
      IsAuthorized: 1,
      ImageId: "sha256:707540fd8a54ab3ebc086ecc96d2d6143fd92c1cac4d0b23353e1b7078b5937b",
    },
  ],
} satisfies DescribeImageAutoAuthorizedLogListOutput;
