// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribePropertyProcDetailInput, DescribePropertyProcDetailOutput } from "@cloudseal/alibaba-sas";

export const describePropertyProcDetailInput_parameters = {
  Cmdline: "./8888",
  CurrentPage: 1,
  Extend: "1",
  Name: "8888",
  NextToken: "AAAAAV3MpHK1AP0pfERHZN5pu6k+AtdhNE3kgQEK36GujZ5on+tWdc+4WoaoMP/kUNxxxx",
  PageSize: 10,
  ProcTimeEnd: 1649587453000,
  ProcTimeStart: 1648809853000,
  Remark: "192.168.XX.XX",
  UseNextToken: false,
  User: "root",
  Uuid: "50d213b4-3a35-427a-b8a5-04b0c7e1****",
} satisfies DescribePropertyProcDetailInput;

export const describePropertyProcDetailOutput_example1 = {
  RequestId: "AA47D46F-10DE-138C-BBB4-8A0003F75CD7",
  PageInfo: { CurrentPage: 1, PageSize: 10, TotalCount: 1, Count: 1 },
  Propertys: [
    {
      InternetIp: "192.168.XX.XX",
      Pid: "12826",
      User: "root",
      InstanceId: "i-hp35tftuh52wbp1g****",
      Cmdline: "./8888",
      IntranetIp: "192.168.XX.XX",
      EuidName: "root",
      Uuid: "162eb349-c2d9-4f8b-805c-75b43d4c****",
      StartTime: "2019-08-07 10:09:05",
      Pname: "start***.s",
      InstanceName: "hc-host-****",
      Path: "/root/Oracle/Middleware/***/8888",
      Md5: "842644ea3d88bd7f7e14c1c089ef****",
      Name: "agetty",
      CreateTimestamp: 1565686951000,
      StartTimeDt: 1648783107000,
      IsPackage: 1,
      State: "sleeping",
    },
  ],
} satisfies DescribePropertyProcDetailOutput;
