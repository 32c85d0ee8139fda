// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribePropertyUserDetailInput, DescribePropertyUserDetailOutput } from "@cloudseal/alibaba-sas";

export const describePropertyUserDetailInput_parameters = {
  CurrentPage: 1,
  Extend: "1",
  IsRoot: "0",
  LastLoginTimeEnd: 1651298836000,
  LastLoginTimeStart: 164922523600,
  NextToken: "E17B501887A2D3AA5E8360A6EFA3B***",
  PageSize: 10,
  Remark: "192.168.XX.XX",
  UseNextToken: false,
  User: "bin",
  Uuid: "50d213b4-3a35-427a-b8a5-04b0c7e1****",
} satisfies DescribePropertyUserDetailInput;

export const describePropertyUserDetailOutput_example1 = {
  RequestId: "33A71BE3-2CC2-14CB-B460-33A1DD82953A",
  PageInfo: { CurrentPage: 1, PageSize: 10, TotalCount: 1, Count: 1 },
  Propertys: [
    {
      Status: "**",
      LastLoginIp: "192.168.XX.XX",
      InternetIp: "192.168.XX.XX",
      LastLoginTime: "2022-04-04 18:07:06",
      IsRoot: "0",
      Ip: "192.168.XX.XX",
      User: "bin",
      InstanceId: "i-hp35tftuh52wbp1g****",
      IntranetIp: "100.104.XX.XX",
      PasswordExpirationDate: "never",
      Uuid: "162eb349-c2d9-4f8b-805c-75b43d4c****",
      LastLoginTimestamp: 1649066826000,
      InstanceName: "hc-host-****",
      AccountsExpirationDate: "never",
      CreateTimestamp: 1649149566000,
      GroupNames: ['["bin"]'],
      LastLoginTimeDt: 1649066826000,
      IsPasswdExpired: 1,
      IsPasswdLocked: 1,
      IsUserExpired: 1,
      IsCouldLogin: 0,
      IsSudoer: 0,
    },
  ],
} satisfies DescribePropertyUserDetailOutput;
