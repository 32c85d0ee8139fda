// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListOssBucketScanInfoInput, ListOssBucketScanInfoOutput } from "@cloudseal/alibaba-sas";

export const listOssBucketScanInfoInput_parameters = {
  BucketName: "iboxpublic****",
  CurrentPage: 1,
  FuzzBucketName: "test",
  HasRisk: 1,
  Lang: "zh",
  PageSize: 20,
  Status: 1,
} satisfies ListOssBucketScanInfoInput;

export const listOssBucketScanInfoOutput_example1 = {
  RequestId: "6C578F36-92D2-552C-8AA0-86EB1AC2****",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 165 },
  Data: [
    {
      BucketName: "hz-new02****",
      RegionId: "cn-hangzhou",
      LastScanTime: 1698388233883,
      LastScanEndTime: 1698388233883,
      Scanned: false,
      ScanObject: 100,
      TotalObject: 100,
      HighRisk: 0,
      MediumRisk: 0,
      LowRisk: 0,
      Status: 1,
      Support: true,
      Message: "Unsupported Region。",
      StorageClass: "Archive",
      ConfigStatus: 0,
      DecompressStatus: 0,
    },
  ],
} satisfies ListOssBucketScanInfoOutput;
