// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeAssetImageRiskListInput, DescribeAssetImageRiskListOutput } from "@cloudseal/tencent-tcss";

export const describeAssetImageRiskListInput_example1 = {
  ImageID: "dskaldjskld",
} satisfies DescribeAssetImageRiskListInput;

export const describeAssetImageRiskListOutput_example1 = {
  List: [
    {
      Behavior: 3,
      Level: 3,
      Type: 2,
      Desc: "Dockerfile中存在账号密码、认证凭据等敏感信息",
      InstructionContent: "/bin/sh -c #(nop)  ENV PWD=postgresql",
    },
    {
      Behavior: 3,
      Level: 3,
      Type: 2,
      Desc: "Dockerfile中存在账号密码、认证凭据等敏感信息",
      InstructionContent: "/bin/sh -c echo root:654321 | chpasswd",
    },
  ],
  RequestId: "ff49ad4b-fe52-4f9d-8810-ba377eab9124",
  TotalCount: 6,
} satisfies DescribeAssetImageRiskListOutput;
