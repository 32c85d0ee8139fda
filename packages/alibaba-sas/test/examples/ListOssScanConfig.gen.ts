// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListOssScanConfigInput, ListOssScanConfigOutput } from "@cloudseal/alibaba-sas";

export const listOssScanConfigInput_parameters = {
  CurrentPage: 1,
  Name: "testName",
  PageSize: 20,
} satisfies ListOssScanConfigInput;

export const listOssScanConfigOutput_example1 = {
  RequestId: "E10BAF1C-A6C5-51E2-866C-76D5922E****",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 50 },
  Data: [
    {
      Id: 443496n,
      Enable: 1,
      Name: "test****",
      ScanDayList: [1],
      StartTime: "00:00:00\n",
      EndTime: "06:00:00",
      BucketNameList: ["amssev-oss****"],
      KeySuffixList: [".asp"],
      KeyPrefixList: ["/root"],
      LastUpdateTime: 1698388233883,
      BucketCount: 10,
      AllKeyPrefix: true,
      DecompressMaxLayer: 1,
      DecompressMaxFileCount: 100,
    },
  ],
} satisfies ListOssScanConfigOutput;
