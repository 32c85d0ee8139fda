// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeExportJobDownloadURLInput, DescribeExportJobDownloadURLOutput } from "@cloudseal/tencent-tcss";

export const describeExportJobDownloadURLInput_example1 = {
  JobID: "15cf63db-11a9-4885-b1a3-211dd54b83b7",
} satisfies DescribeExportJobDownloadURLInput;

export const describeExportJobDownloadURLOutput_example1 = {
  RequestId: "522d7714-ef53-4940-b0ed-46d59a3cf0fd",
  DownloadURL: "http://1.2.3.4/result.csv",
} satisfies DescribeExportJobDownloadURLOutput;
