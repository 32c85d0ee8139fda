// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeOfflineMachinesInput, DescribeOfflineMachinesOutput } from "@cloudseal/alibaba-sas";

export const describeOfflineMachinesInput_parameters = {
  CurrentPage: 4,
  Os: "linux",
  PageSize: 5,
  RegionIdStr: "cn-hangzhou",
  RegionNo: "cn-hangzhou",
  Remark: "172.20.XX.XX",
  SourceIp: "180.113.XX.XX",
  Vendor: 0,
} satisfies DescribeOfflineMachinesInput;

export const describeOfflineMachinesOutput_example1 = {
  CurrentPage: 1,
  RequestId: "7E0618A9-D5EF-4220-9471-C42B5E92719F",
  PageSize: 5,
  TotalCount: 44,
  MachineList: [
    {
      Uuid: "6d5b361f-958d-48a8-a9d2-d6e82c1****",
      MachineRegion: "cn-hangzhou",
      InternetIp: "120.79.XX.XX",
      VendorName: "ALIYUN",
      InstanceName: "sql-test-001",
      Os: "linux",
      InstanceId: "sas-bdrvxb4b****",
      IntranetIp: "192.168.XX.XX",
      Vendor: 0,
      RegionId: "cn-shanghai",
    },
  ],
} satisfies DescribeOfflineMachinesOutput;
