// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeCheckWarningMachinesInput, DescribeCheckWarningMachinesOutput } from "@cloudseal/alibaba-sas";

export const describeCheckWarningMachinesInput_parameters = {
  CheckId: 58,
  CurrentPage: 1,
  FilterUuid: "2f64e1a0f9316c48*******",
  InstanceId: "cri-rv4nvbv8iju4****",
  Lang: "zh",
  PageSize: 10,
  Remark: "1.2.XX.XX",
  RiskId: 43,
  Status: 1,
} satisfies DescribeCheckWarningMachinesInput;

export const describeCheckWarningMachinesOutput_example1 = {
  Machines: [
    {
      Uuid: "D0D6E6E4-CB8C-4897-B852-46AEFDA0****",
      InstanceName: "test****",
      InternetIp: "8.210.XX.XX",
      IntranetIp: "172.25.XX.XX",
      InstanceId: "i-bp1dp42hgn1xcq8l****",
      RegionId: "cn-hangzhou",
      Bind: true,
    },
  ],
  Count: 10,
  RequestId: "B3D989EB-2E59-584C-8438-5DFAA34A****",
} satisfies DescribeCheckWarningMachinesOutput;
