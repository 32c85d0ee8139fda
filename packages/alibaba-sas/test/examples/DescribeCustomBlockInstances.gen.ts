// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeCustomBlockInstancesInput, DescribeCustomBlockInstancesOutput } from "@cloudseal/alibaba-sas";

export const describeCustomBlockInstancesInput_parameters = {
  BlockIp: "47.92.33.1xx",
  Bound: "in",
  CurrentPage: 8,
  PageSize: 20,
  Status: 1,
} satisfies DescribeCustomBlockInstancesInput;

export const describeCustomBlockInstancesOutput_example1 = {
  RequestId: "D81DD78E-E006-5C65-A171-C8CB09XXXXX",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 83, Count: 10 },
  InstanceList: [
    {
      Status: 1,
      Uuid: "f2d6e901-1004-4ca8-9dae-53ec04a9****",
      InternetIp: "116.62.121.1xx",
      IntranetIp: "192.168.1.xx",
      InstanceName: "myInstance",
      BlockType: "group",
      ErrorCode: "AliNetNotOnline",
      SuccessInfo:
        '{"aliUid":*******,"groupId":"sg-xxxx","groupName":"Sas_Malicious_Ip_Security_Group","groupType":"normal","instanceId":"i-xxxx","regionId":"cn-shenzhen","vpcId":"vpc-xxxxxxxx"}',
      AliNetOnline: true,
    },
  ],
} satisfies DescribeCustomBlockInstancesOutput;
