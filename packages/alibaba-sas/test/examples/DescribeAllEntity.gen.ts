// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeAllEntityOutput } from "@cloudseal/alibaba-sas";

export const describeAllEntityOutput_example1 = {
  RequestId: "7E0618A9-D5EF-4220-9471-C42B5E92719F",
  EntityList: [
    {
      Uuid: "4fe8e1cd-3c37-4851-b9de-124da32c****",
      GroupId: 281801,
      InternetIp: "172.19.XX.XX",
      InstanceName: "abc",
      Ip: "101.132.XX.XX",
      Os: "windows",
      IntranetIp: "100.104.XX.XX",
    },
  ],
} satisfies DescribeAllEntityOutput;
