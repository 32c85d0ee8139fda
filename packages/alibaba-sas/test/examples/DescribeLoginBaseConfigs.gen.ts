// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeLoginBaseConfigsInput, DescribeLoginBaseConfigsOutput } from "@cloudseal/alibaba-sas";

export const describeLoginBaseConfigsInput_parameters = {
  CurrentPage: 1,
  PageSize: 5,
  Target: '[ {"target": "inet-7c676676-06fa-442e-90fb-b802e5d6****", "targetType": "uuid" } ]',
  Type: "login_common_location",
} satisfies DescribeLoginBaseConfigsInput;

export const describeLoginBaseConfigsOutput_example1 = {
  CurrentPage: 1,
  RequestId: "2C2D4B3C-0524-17B1-93D2-DA50119F4E1E",
  PageSize: 20,
  TotalCount: 200,
  BaseConfigs: [
    {
      EndTime: "07:00",
      Account: "1582318****",
      StartTime: "08:00",
      Ip: "192.168.XX.XX",
      TotalCount: 172,
      UuidCount: 13,
      Location: "BeiJing",
      TargetList: [{ Target: "0011ea53-738c-4bff-93be-ce6a1cc9****", TargetType: "uuid" }],
      Remark: "test",
    },
  ],
} satisfies DescribeLoginBaseConfigsOutput;
