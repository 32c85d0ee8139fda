// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeExposedCheckWarningInput, DescribeExposedCheckWarningOutput } from "@cloudseal/alibaba-sas";

export const describeExposedCheckWarningInput_parameters = {
  Lang: "zh",
  TypeName: "weak_password",
  Uuids: "6541631a-7d47-41fd-9fef-9518113f****",
} satisfies DescribeExposedCheckWarningInput;

export const describeExposedCheckWarningOutput_example1 = {
  Count: 10,
  RequestId: "6D9CDB47-6191-4415-BE63-7E8B12CD****",
  WarningList: [
    {
      SubTypeAlias: "Redis DB login weak password baseline",
      Uuid: "1d35b031-ee4e-4e53-8b53-465ab712****",
      TypeAlias: "Weak password",
      RiskName: "Weak password-Redis DB login weak password baseline",
      RiskId: 107n,
    },
  ],
} satisfies DescribeExposedCheckWarningOutput;
