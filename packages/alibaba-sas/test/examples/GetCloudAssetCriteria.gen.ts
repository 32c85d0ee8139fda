// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetCloudAssetCriteriaInput, GetCloudAssetCriteriaOutput } from "@cloudseal/alibaba-sas";

export const getCloudAssetCriteriaInput_parameters = { Value: "testwww" } satisfies GetCloudAssetCriteriaInput;

export const getCloudAssetCriteriaOutput_example1 = {
  RequestId: "24A20733-10A0-4AF6-BE6B-E3322413BB68",
  CriteriaList: [
    {
      Type: "select",
      Name: "instanceId",
      Values: "fvt*",
      MultiValues:
        '[{"vendor":0,"regionIds":{"default":["ap-southeast-1","ap-northeast-2","ap-southeast-3","ap-southeast-5","ap-southeast-7","me-central-1"]}},{"vendor":1,"regionIds":{"default":["outside-of-aliyun"]}}]',
    },
  ],
} satisfies GetCloudAssetCriteriaOutput;
