// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeImageRegistryNamespaceListInput,
  DescribeImageRegistryNamespaceListOutput,
} from "@cloudseal/tencent-tcss";

export const describeImageRegistryNamespaceListInput_firstPage = {
  Offset: 0,
  Limit: 10,
} satisfies DescribeImageRegistryNamespaceListInput;

export const describeImageRegistryNamespaceListOutput_two = {
  RequestId: "xxxxx",
  TotalCount: 2,
  NamespaceList: ["online", "test"],
} satisfies DescribeImageRegistryNamespaceListOutput;
