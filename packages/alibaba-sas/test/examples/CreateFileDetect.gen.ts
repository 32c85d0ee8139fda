// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateFileDetectInput, CreateFileDetectOutput } from "@cloudseal/alibaba-sas";

export const createFileDetectInput_parameters = {
  Decompress: false,
  DecompressMaxFileCount: 100,
  DecompressMaxLayer: 1,
  DownloadUrl:
    "https://xxxxxxxx.oss-cn-hangzhou-1.aliyuncs.com/xxxxx/xxxxxxxxxxxxxx?Expires=1671448125&OSSAccessKeyId=xxx",
  HashKey: "0a212417e65c26ff133cfff28f6c****",
  OssKey: "1/2022/06/23/15/41/16559701077444693a0c6-33b2-4cc2-a99f-9f38b8b8****",
  SourceIp: "115.213.XX.XX",
  Type: 0,
} satisfies CreateFileDetectInput;

export const createFileDetectOutput_example1 = {
  RequestId: "7E0618A9-D5EF-4220-9471-C42B5E92719F",
  HashKey: "0a212417e65c26ff133cfff28f6c****",
} satisfies CreateFileDetectOutput;
