// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeSecLogCleanSettingInfoInput,
  DescribeSecLogCleanSettingInfoOutput,
} from "@cloudseal/tencent-tcss";

export const describeSecLogCleanSettingInfoInput_example1 = {} satisfies DescribeSecLogCleanSettingInfoInput;

export const describeSecLogCleanSettingInfoOutput_example1 = {
  ReservesLimit: 80,
  ReservesDeadline: 60,
  DayLimit: 180,
  RequestId: "29b37d86-f63d-43d1-b21a-640e82965198",
} satisfies DescribeSecLogCleanSettingInfoOutput;
