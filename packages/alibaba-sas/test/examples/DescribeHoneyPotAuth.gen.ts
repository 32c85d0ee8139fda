// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeHoneyPotAuthInput, DescribeHoneyPotAuthOutput } from "@cloudseal/alibaba-sas";

export const describeHoneyPotAuthInput_parameters = { Lang: "zh" } satisfies DescribeHoneyPotAuthInput;

export const describeHoneyPotAuthOutput_example1 = {
  RequestId: "0F5023B6-9C1F-459F-ACCC-8B4636804037",
  HoneyPotCount: 4,
  HoneyPotAuthCount: 10,
} satisfies DescribeHoneyPotAuthOutput;
