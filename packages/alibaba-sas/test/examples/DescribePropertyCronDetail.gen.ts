// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribePropertyCronDetailInput, DescribePropertyCronDetailOutput } from "@cloudseal/alibaba-sas";

export const describePropertyCronDetailInput_parameters = {
  CurrentPage: 1,
  Extend: "1",
  NextToken: "1426C575705AE8545E8360A6EFA3B***",
  PageSize: 10,
  Remark: "192.168.XX.XX",
  Source: "/etc/cron.d/root",
  UseNextToken: true,
  User: "root",
  Uuid: "50d213b4-3a35-427a-b8a5-04b0c7e1****",
} satisfies DescribePropertyCronDetailInput;

export const describePropertyCronDetailOutput_example1 = {
  RequestId: "B0C4E12E-CCE1-109D-9E62-7B95CBBAEF8C",
  PageInfo: { CurrentPage: 1, PageSize: 10, TotalCount: 1, Count: 1 },
  Propertys: [
    {
      InternetIp: "192.168.XX.XX",
      Ip: "192.168.XX.XX",
      User: "root",
      InstanceId: "i-hp35tftuh52wbp1g****",
      Source: "/etc/cron.d/root",
      IntranetIp: "100.104.XX.XX",
      Cmd: "/usr/lib64/sa/sa1 1 1",
      Period: "*/10 * * * *",
      Uuid: "162eb349-c2d9-4f8b-805c-75b43d4c****",
      InstanceName: "hc-host-****",
      Md5: "4cc8f97c2bf9cbabb2c2be2erqw****",
      CreateTimestamp: 1649149566000,
    },
  ],
} satisfies DescribePropertyCronDetailOutput;
