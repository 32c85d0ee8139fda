// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribePropertySoftwareDetailInput, DescribePropertySoftwareDetailOutput } from "@cloudseal/alibaba-sas";

export const describePropertySoftwareDetailInput_parameters = {
  CurrentPage: 1,
  Extend: "1",
  InstallTimeEnd: 1650012695000,
  InstallTimeStart: 1649321495000,
  Name: "kernel",
  NextToken: "E17B501887A2D3AA5E8360A6EFA3B***",
  PageSize: 10,
  Path: "/etc/test",
  Remark: "192.168.XX.XX",
  SoftwareVersion: "3.10.0",
  UseNextToken: true,
  Uuid: "50d213b4-3a35-427a-b8a5-****",
} satisfies DescribePropertySoftwareDetailInput;

export const describePropertySoftwareDetailOutput_example1 = {
  RequestId: "6AEE7412-0065-1135-B790-AE2C38BA68FB",
  PageInfo: { CurrentPage: 1, PageSize: 10, TotalCount: 1, Count: 1 },
  Propertys: [
    {
      InternetIp: "192.168.XX.XX",
      Ip: "192.168.XX.XX",
      InstanceId: "i-hp35tftuh52wbp1g****",
      IntranetIp: "100.104.XX.XX",
      InstallTime: "2022-04-07 10:54:49",
      Uuid: "162eb349-c2d9-4f8b-805c-75b43d4c****",
      Version: "3.10.0",
      InstanceName: "hc-host-****",
      Path: "/etc/test",
      Name: "aaa_base",
      CreateTimestamp: 1649149566000,
      InstallTimeDt: 1649066826000,
    },
  ],
} satisfies DescribePropertySoftwareDetailOutput;
