// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeQuaraFileDownloadInfoInput, DescribeQuaraFileDownloadInfoOutput } from "@cloudseal/alibaba-sas";

export const describeQuaraFileDownloadInfoInput_parameters = {
  From: "sas",
  QuaraFileId: 123,
} satisfies DescribeQuaraFileDownloadInfoInput;

export const describeQuaraFileDownloadInfoOutput_example1 = {
  Uuid: "4fe8e1cd-3c37-4851-b9de-124da32c****",
  QuaraFileId: 123,
  RequestId: "29874225-EAAC-5415-8501-32DD20FXXXXX",
  DownloadUrl:
    "https://xxxxxxxx.oss-cn-hangzhou-1.aliyuncs.com/xxxxx/xxxxxxxxxxxxxx?Expires=1671448125&OSSAccessKeyId=xxx",
  Path: "/etc/test",
  Md5: "bb62ef1311bc564377a0378d3axxxxxx",
  Tag: "6d4ff40a22b15c86adecf2aa48xxxxx",
} satisfies DescribeQuaraFileDownloadInfoOutput;
