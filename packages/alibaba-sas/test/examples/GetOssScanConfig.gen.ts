// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetOssScanConfigInput, GetOssScanConfigOutput } from "@cloudseal/alibaba-sas";

export const getOssScanConfigInput_parameters = {
  BucketName: "iboxpublic****",
  Id: "1",
} satisfies GetOssScanConfigInput;

export const getOssScanConfigOutput_example1 = {
  RequestId: "E10BAF1C-A6C5-51E2-866C-76D5922E****",
  Data: {
    Enable: 1,
    ScanDayList: [1],
    BucketNameList: ["bcdata-oss****"],
    KeySuffixList: [".asp"],
    StartTime: "00:00:00",
    EndTime: "00:00:00\n",
    Name: "testPolicy****",
    KeyPrefixList: ["/root"],
    Id: "1",
    BucketName: "hz-new02****",
    LastUpdateTime: 1702025633079,
    BucketCount: 1,
    AllKeyPrefix: true,
    DecompressMaxLayer: 1,
    DecompressMaxFileCount: 100,
  },
} satisfies GetOssScanConfigOutput;
