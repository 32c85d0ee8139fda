// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeVirusSampleDownloadUrlInput,
  DescribeVirusSampleDownloadUrlOutput,
} from "@cloudseal/tencent-tcss";

export const describeVirusSampleDownloadUrlInput_example1 = {
  ID: "1000",
} satisfies DescribeVirusSampleDownloadUrlInput;

export const describeVirusSampleDownloadUrlOutput_example1 = {
  RequestId: "522d7714-ef53-4940-b0ed-46d59a3cf0fd",
  FileUrl: "http://****/a***",
} satisfies DescribeVirusSampleDownloadUrlOutput;
