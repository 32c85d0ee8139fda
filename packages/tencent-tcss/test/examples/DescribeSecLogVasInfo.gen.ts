// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeSecLogVasInfoInput, DescribeSecLogVasInfoOutput } from "@cloudseal/tencent-tcss";

export const describeSecLogVasInfoInput_example1 = {} satisfies DescribeSecLogVasInfoInput;

export const describeSecLogVasInfoOutput_example1 = {
  BuyStatus: "Normal",
  EndTime: "2024-11-10 10:29:29",
  IsPurchased: true,
  LogCapacity: 640,
  LogSaveMonth: 13,
  RequestId: "ca51f9af-a141-4deb-a69d-0f82062946e8",
  ResourceID: "9367de1b00589c31fab4c794a97139bf",
  StartTime: "2023-10-10 10:29:29",
  TrialCapacity: 10,
} satisfies DescribeSecLogVasInfoOutput;
