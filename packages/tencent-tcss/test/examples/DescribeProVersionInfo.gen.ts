// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeProVersionInfoOutput } from "@cloudseal/tencent-tcss";

export const describeProVersionInfoOutput_example1 = {
  BuyStatus: "Normal",
  CoresCnt: 0,
  EndTime: "2024-11-19 17:06:40",
  IsPurchased: false,
  MaxPostPayCoresCnt: 5000,
  RequestId: "393d941b-835e-44ac-998e-49c07465132a",
  ResourceId: "144d0c4a5b622359fd8a382ca914ddd4",
  StartTime: "2024-05-19 17:06:40",
} satisfies DescribeProVersionInfoOutput;
