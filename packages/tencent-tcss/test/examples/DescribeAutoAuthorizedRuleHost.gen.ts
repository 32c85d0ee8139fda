// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeAutoAuthorizedRuleHostOutput } from "@cloudseal/tencent-tcss";

export const describeAutoAuthorizedRuleHostOutput_example1 = {
  TotalCount: 1,
  List: [
    {
      ContainerCnt: 2,
      DockerVersion: "19.03.9",
      HostID: "8bc803fd-d85d-47b8-9e2b-9644674be677",
      HostIP: "1.1.1.1",
      HostName: "机器名称",
      ImageCnt: 1,
      InstanceID: "ins-8bc803fd",
      MachineType: "CVM",
      PublicIp: "1.1.1.1",
      Status: "ONLINE",
    },
  ],
  RequestId: "8bc803fd-d85d-47b8-9e2b-9644674be677",
} satisfies DescribeAutoAuthorizedRuleHostOutput;

export const describeAutoAuthorizedRuleHostOutput_example2 = {
  TotalCount: 1,
  List: [
    {
      ContainerCnt: 2,
      DockerVersion: "19.03.9",
      HostID: "8bc803fd-d85d-47b8-9e2b-9644674be677",
      HostIP: "1.1.1.1",
      HostName: "machine name",
      ImageCnt: 1,
      InstanceID: "ins-8bc803fd",
      MachineType: "CVM",
      PublicIp: "1.1.1.1",
      Status: "ONLINE",
    },
  ],
  RequestId: "8bc803fd-d85d-47b8-9e2b-9644674be677",
} satisfies DescribeAutoAuthorizedRuleHostOutput;
