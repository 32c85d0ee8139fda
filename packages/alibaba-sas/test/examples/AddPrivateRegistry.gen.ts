// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { AddPrivateRegistryInput, AddPrivateRegistryOutput } from "@cloudseal/alibaba-sas";

export const addPrivateRegistryInput_parameters = {
  DomainName: "example.com",
  ExtraParam: '[{"namespace":"aa","authToken":"aa"}]',
  NetType: 2,
  Password: "******",
  Port: 80,
  ProtocolType: 2,
  RegistryHostIp: "``114.55.**.**``",
  RegistryRegionId: "cn-hangzhou",
  RegistryType: "harbor",
  RegistryVersion: "V2",
  TransPerHour: 10,
  UserName: "xxxxx",
  VpcId: "vpc-wz9hs3e5*******908kd",
} satisfies AddPrivateRegistryInput;

export const addPrivateRegistryOutput_example1 = {
  RequestId: "F8B6F758-BCD4-597A-8A2C-DA5A552C****",
  Data: {
    VpcId: "vpc-2vchkxmf2j9yjt3x2****",
    Token: "3c3c602c-fa1f-4bc0-992f-b4b2cac7****",
    TransPerHour: 10,
    AliUid: 0n,
    RegistryType: "harbor",
    DomainName: "example.com",
    RegionId: "cn-hangzhou",
    Password: "***********",
    NetType: 2,
    RegistryVersion: "V2",
    ProtocolType: 2,
    RegistryHostIp: "114.55.**.**",
    UserName: "******",
    Id: 0n,
  },
} satisfies AddPrivateRegistryOutput;
