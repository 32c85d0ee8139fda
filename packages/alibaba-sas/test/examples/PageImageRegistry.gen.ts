// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { PageImageRegistryInput, PageImageRegistryOutput } from "@cloudseal/alibaba-sas";

export const pageImageRegistryInput_parameters = { SourceIp: "140.207.XXX.XXX" } satisfies PageImageRegistryInput;

export const pageImageRegistryOutput_example1 = {
  List: [
    {
      Id: 1078312n,
      GmtCreate: "2022-08-30 10:23:30",
      GmtModified: "2022-09-30 10:23:30",
      RegistryName: "test1",
      RegistryType: "harbor",
      ProtocolType: 1,
      NetType: 1,
      VpcId: "vpc-5gu8iu68w9b472jbb****",
      RegistryHostIp: "39.104.XXX.XXX",
      DomainName: "sinochem.com",
      UserName: "RegistryUser",
      Password: "Harbor******",
      RegionId: "cn-hangzhou",
      Token: "c7b90d29-632f-4e58-88b8-00ad77f6****",
      WhiteList: "192.168.XXX.XXX",
      BlackList: "129.211.XXX.XXX",
      TransPerHour: 30,
      PersistenceDay: 30,
      ImageCount: 1,
      JenkinsEnv: "projectInfo",
    },
  ],
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 69, Count: 20 },
  RequestId: "FDA9E37C-6114-5945-8FF1-E3D4D397****",
} satisfies PageImageRegistryOutput;
