// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListPrivateRegistryListInput, ListPrivateRegistryListOutput } from "@cloudseal/alibaba-sas";

export const listPrivateRegistryListInput_parameters = {
  RegistryType: "harbor",
} satisfies ListPrivateRegistryListInput;

export const listPrivateRegistryListOutput_example1 = {
  RequestId: "BE120DAB-F4E7-4C53-ADC3-A97578AB****",
  ImageRegistryInfos: [
    {
      VpcId: "vpc-bp12897gqrex01zn0****",
      Token: "0da12bce-cc36-4c48-b3e6-2215fc3a****",
      WhiteList: "100.104.XXX.XXX",
      AliUid: 0n,
      RegistryType: "harbor",
      DomainName: "example.com",
      RegionId: "cn-hangzhou",
      Password: "Harbor******",
      NetType: 1,
      RegistryVersion: "V1",
      ProtocolType: 1,
      RegistryHostIp: "114.55.XXX.XXX",
      UserName: "RegistryUser",
      Id: 66485n,
      RegistryName: "test1",
      PersistenceDay: 90,
      JenkinsEnv: "JenkinsInfo",
      TransPerHour: 30,
    },
  ],
} satisfies ListPrivateRegistryListOutput;
