// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListObjectScanEventInput, ListObjectScanEventOutput } from "@cloudseal/alibaba-sas";

export const listObjectScanEventInput_parameters = {
  BatchType: "sha256",
  BucketName: "ltrbuck****",
  CurrentPage: 1,
  EventName: "WebShell",
  Lang: "zh",
  Md5: "0552c44e243abdea1729d4507bce****",
  OssKey: "1/2022/06/23/15/41/16559701077444693a0c6-33b2-4cc2-a99f-9f38b8b8****",
  PageSize: 20,
  ParentEventId: 1,
  RiskLevel: "low",
  Source: "OSS",
  Status: 0,
  TimeEnd: 1683862286000,
  TimeStart: 1683603086000,
} satisfies ListObjectScanEventInput;

export const listObjectScanEventOutput_example1 = {
  RequestId: "7BC55C8F-226E-5AF5-9A2C-2EC43864****",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 253 },
  Data: [
    {
      OssKey: "1/2023/07/21/10/18/16899059356518bcf6c64-a04e-492d-a421-4ae8b888****",
      Md5: "5b394b54ca632fe51c4ab4a6dbaf****",
      BucketName: "hz-new01****",
      RiskLevel: "medium",
      Source: "OSS",
      FilePath: "/usr/local****",
      EventName: "WebShell",
      EventId: 911273n,
      FirstTime: 1694576692000,
      LastTime: 1694576692000,
      Sha256: "3a6fed5fc11392b3ee9f81caf017b48640d7458766a8eb0382899a605b41****",
      Sha1: "3c01bdbb26f358bab27f267924aa2c9a03fc****",
      DisplaySandboxResult: "true",
      Details: [
        {
          Name: "DownloadUrl",
          NameDisplay: "DownloadUrl",
          Type: "html",
          Value: "http://gcx.cn-hangzhou.aliyuncs.com/****",
          ValueDisplay: "http://gcx.cn-hangzhou.aliyuncs.com/****",
        },
      ],
      HasSubEvent: true,
    },
  ],
} satisfies ListObjectScanEventOutput;
