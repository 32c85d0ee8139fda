// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeHoneyPotSuspStatisticsInput, DescribeHoneyPotSuspStatisticsOutput } from "@cloudseal/alibaba-sas";

export const describeHoneyPotSuspStatisticsInput_parameters = {
  From: "honeypot",
  Lang: "zh",
  StatisticsDays: 30,
  StatisticsKeyType: "vpcInstanceId",
} satisfies DescribeHoneyPotSuspStatisticsInput;

export const describeHoneyPotSuspStatisticsOutput_example1 = {
  RequestId: "9E3969FA-5ACC-4256-9FDE-BB6918CD0410",
  SuspHoneyPotStatisticsResponse: [
    {
      Type: "vpcInstanceId",
      VpcId: "vpc-p0wwdsuutdyu1ygkt****",
      VpcName: "abc01",
      InstanceName: "abc-launch-advisor",
      InstanceId: "i-p0whhoba24wd28p8****",
      Count: 8793,
    },
  ],
} satisfies DescribeHoneyPotSuspStatisticsOutput;
