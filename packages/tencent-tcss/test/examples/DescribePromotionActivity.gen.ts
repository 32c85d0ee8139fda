// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribePromotionActivityInput, DescribePromotionActivityOutput } from "@cloudseal/tencent-tcss";

export const describePromotionActivityInput_example1 = { ActiveID: 10 } satisfies DescribePromotionActivityInput;

export const describePromotionActivityOutput_example1 = {
  List: [{ MonthNum: 1, ProfessionalDiscount: 1, CoresCountLimit: 1, ImageAuthorizationNum: 1 }],
  RequestId: "8a64a4f9-864c-49c6-adcb-21b483de477a",
} satisfies DescribePromotionActivityOutput;
