// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeImageInfoListInput, DescribeImageInfoListOutput } from "@cloudseal/alibaba-sas";

export const describeImageInfoListInput_parameters = {
  Uuids: "391abd09184cbd3743d7f5ec125d****,\ne6aeb2a5b6004479398b0bcd1160****",
} satisfies DescribeImageInfoListInput;

export const describeImageInfoListOutput_example1 = {
  RequestId: "BC3B0DAE-CC0E-59E9-9383-6F060F22****",
  ImageInfos: [
    {
      Status: "NORMAL",
      Endpoints: "cn-hangzhou-x7",
      RiskStatus: "YES",
      VulStatus: "YES",
      ImageCreate: 1636962328000,
      AlarmStatus: "YES",
      Digest: "a3521b04dfdd1361a24be6263f2983cf12ba910989f4d9f7324da7e1e89f****",
      RegistryType: "harbor",
      ImageUpdate: 1636974116000,
      Tag: "v1",
      InstanceId: "i-wz95abw6pa7y79ve****",
      RepoType: "PUBLIC",
      RegionId: "cn-hangzhou",
      Uuid: "ff9ca084-7faa-4ab2-8728-69024755****",
      ImageSize: 157408623,
      RepoId: "crr-5qk9v2rdt0s****",
      TagImmutable: 0,
      VulCount: 1,
      AlarmCount: 10,
      ImageId: "bb0175afea16138815a8900adeeb0315d88a83a2376eeffa14db1d693a15****",
      RepoName: "opa-test",
      RepoNamespace: "libssh2",
    },
  ],
} satisfies DescribeImageInfoListOutput;
