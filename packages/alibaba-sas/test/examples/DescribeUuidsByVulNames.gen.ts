// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  DescribeUuidsByVulNamesInput,
  DescribeUuidsByVulNamesOutput,
} from "../../src/operations/DescribeUuidsByVulNames.gen.js";

export const describeUuidsByVulNamesInput_parameters = {
  Dealed: "n",
  FieldName: "namespace",
  FieldValue: "cas-adad-qeqwe",
  GroupId: 11286014,
  Lang: "zh",
  Level: "high,low",
  Necessity: "asap,later,nntf",
  Remark: "10.7.",
  SearchTags: "oval",
  StatusList: "1,2",
  Tag: "oval",
  TargetType: "uuid",
  Type: "cve",
  VpcInstanceIds: "vpc-uf6ssrvbrwe37ekw****,vpc-bp1aevy8sofi8mh1q****",
} satisfies DescribeUuidsByVulNamesInput;

export const describeUuidsByVulNamesOutput_example1 = {
  RequestId: "97286A-4A6B-4A4-95FA-EC7E3E2451",
  MachineInfoStatistics: [
    {
      Uuid: "18375c64-eaa2-4702-92b0-4ee7******",
      MachineIp: "192.168.XX.XX",
      Os: "windows",
      MachineName: "TestMachine",
      MachineInstanceId: "i-wz9gd1os5talju****",
      RegionId: "cn-hangzhou",
      InternetIp: "47.98.XX.XX",
      IntranetIp: "172.18.XX.XX",
    },
  ],
  VulCount: 2,
} satisfies DescribeUuidsByVulNamesOutput;
