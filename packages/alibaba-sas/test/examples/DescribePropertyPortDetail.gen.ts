// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribePropertyPortDetailInput, DescribePropertyPortDetailOutput } from "@cloudseal/alibaba-sas";

export const describePropertyPortDetailInput_parameters = {
  BindIp: "0.0.XX.XX",
  CurrentPage: 1,
  Extend: "1",
  NextToken: "AAAAAV3MpHK1AP0pfERHZN5pu6k+AtdhNE3kgQEK36GujZ5on+tWdc+4WoaoMP/kUNxxxx",
  PageSize: 10,
  Port: "22",
  ProcName: "sshd",
  Remark: "192.168.XX.XX",
  UseNextToken: false,
  Uuid: "50d213b4-3a35-427a-b8a5-04b0c7e1****",
} satisfies DescribePropertyPortDetailInput;

export const describePropertyPortDetailOutput_example1 = {
  RequestId: "0FA7F1F4-488D-52CA-9BFC-3E47793B49D1",
  PageInfo: { CurrentPage: 1, PageSize: 10, TotalCount: 1, Count: 1 },
  Propertys: [
    {
      InternetIp: "192.168.XX.XX",
      Pid: "522",
      BindIp: "0.0.X.X",
      Ip: "192.168.XX.XX",
      ProcName: "sshd",
      InstanceId: "i-hp35tftuh52wbp1g****",
      Port: "22",
      IntranetIp: "100.104.XX.XX",
      Uuid: "162eb349-c2d9-4f8b-805c-75b43d4c****",
      InstanceName: "hc-host-****",
      Proto: "tcp",
      CreateTimestamp: 1649149566000,
    },
  ],
} satisfies DescribePropertyPortDetailOutput;
