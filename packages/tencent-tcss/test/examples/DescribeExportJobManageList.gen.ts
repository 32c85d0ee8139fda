// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeExportJobManageListInput, DescribeExportJobManageListOutput } from "@cloudseal/tencent-tcss";

export const describeExportJobManageListInput_example1 = {} satisfies DescribeExportJobManageListInput;

export const describeExportJobManageListOutput_example1 = {
  List: [
    {
      ExportProgress: 0,
      ExportStatus: "RUNNING",
      FailureMsg: "FailureMsg",
      InsertTime: "2024-10-30 10:47:57",
      JobID: "dc56fda9-58c8-4c4f-9e8c-b7296836c1fe",
      JobName: "LocalImage-253332865-343433341-1",
      Source: "LocalImage",
      Timeout: "2024-10-30 10:47:57",
    },
  ],
  RequestId: "b0990d92-0eff-4bc3-8484-ffd61d8daa89",
  TotalCount: 11,
} satisfies DescribeExportJobManageListOutput;
