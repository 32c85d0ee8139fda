// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateJenkinsImageRegistryInput, CreateJenkinsImageRegistryOutput } from "@cloudseal/alibaba-sas";

export const createJenkinsImageRegistryInput_parameters = {
  SourceIp: "41.121.XXX.XXX",
} satisfies CreateJenkinsImageRegistryInput;

export const createJenkinsImageRegistryOutput_example1 = {
  Data: {
    Id: 443496n,
    GmtCreate: "2022-10-16 18:17:16",
    GmtModified: "2022-11-21 10:40:01",
    RegistryName: "fanyi",
    RegistryType: "CI/CD",
    ProtocolType: 1,
    NetType: 1,
    VpcId: "vpc-2vchkxmf2j9yjt3x2****",
    RegistryHostIp: "1.13.XXX.XXX",
    DomainName: "example.com",
    UserName: "RegistryUser",
    Password: "Harbor******",
    RegionId: "cn-shanghai",
    Token: "3c3c602c-fa1f-4bc0-992f-b4b2cac7****",
    WhiteList: "192.168.XXX.XXX",
    BlackList: "61.9.XXX.XXX",
    TransPerHour: 30,
    PersistenceDay: 30,
  },
  RequestId: "1AF1E723-53F1-55BF-A4B2-15CB7A32****",
  HttpStatusCode: 200,
  TimeCost: 1,
} satisfies CreateJenkinsImageRegistryOutput;
