// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListOssBucketInput, ListOssBucketOutput } from "@cloudseal/alibaba-sas";

export const listOssBucketInput_parameters = { BucketName: "iboxpublic****", Lang: "en" } satisfies ListOssBucketInput;

export const listOssBucketOutput_example1 = {
  RequestId: "3956048F-9D73-5EDB-834B-4827BB48****",
  Data: [
    {
      BucketName: "iboxpublic****",
      Support: true,
      Message: "Unsupported Region。",
      StorageClass: "Standard",
      RegionId: "cn-hangzhou",
      SupportConfig: "true",
    },
  ],
} satisfies ListOssBucketOutput;
