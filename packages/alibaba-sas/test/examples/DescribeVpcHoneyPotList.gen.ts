// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeVpcHoneyPotListInput, DescribeVpcHoneyPotListOutput } from "@cloudseal/alibaba-sas";

export const describeVpcHoneyPotListInput_parameters = {
  CurrentPage: 2,
  HoneyPotExistence: true,
  PageSize: 20,
  VpcId: "vpc-d7o009q63fqy21r8u****",
  VpcName: "abcnet",
  VpcRegionId: "ap-southeast-2",
} satisfies DescribeVpcHoneyPotListInput;

export const describeVpcHoneyPotListOutput_example1 = {
  RequestId: "4FEC7F58-FCDA-415F-AE25-CD8BC0931DF2",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 2, Count: 2 },
  VpcHoneyPotDTOList: [
    {
      VpcName: "abc-vpcname",
      VpcId: "vpc-p0w223apdl49sr5zv****",
      HoneyPotEniInstanceId: "eni-p0whwgg7bing8b80****",
      CidrBlock: "192.168.XX.XX/16",
      VpcStatus: "Available",
      CreateTime: 1607365213000,
      HoneyPotVpcSwitchId: "vsw-p0w7gdcfvn20tvdul****",
      HoneyPotExistence: true,
      VpcRegionId: "ap-southeast-2",
      HoneyPotEcsInstanceStatus: "Running",
      HoneyPotInstanceStatus: "on",
      VpcSwitchIdList: [
        { VpcSwitchName: "abc01", ZoneId: "ap-southeast-2b", VpcSwitchId: "vsw-p0wdnyv4wzp6jkuu4****" },
      ],
    },
  ],
} satisfies DescribeVpcHoneyPotListOutput;
