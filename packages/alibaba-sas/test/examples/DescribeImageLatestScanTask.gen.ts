// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeImageLatestScanTaskInput, DescribeImageLatestScanTaskOutput } from "@cloudseal/alibaba-sas";

export const describeImageLatestScanTaskInput_parameters = {
  Digest: "8f0fbdb41d3d1ade4ffdf21558443f4c03342010563bb8c43ccc09594d50****",
} satisfies DescribeImageLatestScanTaskInput;

export const describeImageLatestScanTaskOutput_example1 = {
  RequestId: "0B48AB3C-84FC-424D-A01D-B9270EF4****",
  Task: [
    {
      Status: "SUCCESS",
      Modified: "2022-12-20 12:00:05",
      FinishTime: 1669693430977,
      Create: "2022-12-20 11:59:05",
      Finish: 100,
      Source: "console_batch",
      StartTime: 1668614400000,
      TaskType: "IMAGE_SCAN",
      Name: "IMAGE_SCAN",
      TaskId: "0a960b9a48b788a8689154b032bf****",
      Target: "8f0fbdb41d3d1ade4ffdf21558443f4c03342010563bb8c43ccc09594d50****",
      Id: 9755662n,
      TargetType: "IMAGE",
    },
  ],
} satisfies DescribeImageLatestScanTaskOutput;
