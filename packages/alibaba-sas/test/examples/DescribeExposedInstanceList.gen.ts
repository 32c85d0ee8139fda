// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeExposedInstanceListInput, DescribeExposedInstanceListOutput } from "@cloudseal/alibaba-sas";

export const describeExposedInstanceListInput_parameters = {
  AssetType: "0",
  CspmStatus: true,
  CurrentPage: 1,
  ExposureComponent: "openssl",
  ExposureComponentBizType: "system_service",
  ExposureIp: "116.12.XX.XX",
  ExposurePort: "22",
  GroupId: 9535356,
  HealthStatus: true,
  InstanceId: "i-bp1g6wxdwps7s9dz****",
  InstanceName: "abc_centos7.2_005",
  PageSize: 20,
  VulStatus: true,
} satisfies DescribeExposedInstanceListInput;

export const describeExposedInstanceListOutput_example1 = {
  RequestId: "598A4A61-ABA7-456B-8725-7378258276D9",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 2, Count: 2 },
  ExposedInstances: [
    {
      ExposureIp: "116.12.XX.XX",
      TotalVulCount: 0,
      InternetIp: "116.12.XX.XX",
      NntfVulCount: 0,
      InstanceId: "i-bp1g6wxdwps7s9dz****",
      ExposureType: "INTERNET_IP",
      IntranetIp: "192.168.XX.XX",
      RegionId: "cn-hangzhou",
      ExposureTypeId: "i-ew11313a****",
      AsapVulCount: 0,
      ExposurePort: "22",
      Uuid: "dd803d9e-a337-4add-9c5b-7d503e08****",
      GroupName: "testGroup",
      GroupId: 9469268n,
      ExploitHealthCount: 0,
      InstanceName: "abc_centos7.2_005",
      ExposureComponent: "openssl,openssh",
      LaterVulCount: 0,
    },
  ],
} satisfies DescribeExposedInstanceListOutput;
