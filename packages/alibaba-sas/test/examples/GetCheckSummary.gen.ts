// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetCheckSummaryInput, GetCheckSummaryOutput } from "@cloudseal/alibaba-sas";

export const getCheckSummaryInput_parameters = {
  IsItemStatistic: false,
  Lang: "zh",
  ResourceDirectoryAccountId: "000",
} satisfies GetCheckSummaryInput;

export const getCheckSummaryOutput_example1 = {
  Summarys: [
    {
      Type: "IDENTITY_PERMISSION",
      PassCount: 10,
      FailCount: 5,
      Standards: [
        {
          Id: 1n,
          ShowName: "身份权限管理",
          PassCount: 1,
          FailCount: 1,
          RiskLevelHighCount: 1,
          RiskLevelMediumCount: 1,
          RiskLevelLowCount: 1,
          StandardStatistic: {
            PassCount: 3,
            PassLowCount: 1,
            PassMediumCount: 1,
            PassHighCount: 1,
            NotPassCount: 3,
            NotPassLowCount: 1,
            NotPassMediumCount: 1,
            NotPassHighCount: 1,
            NotCheckCount: 3,
            NotCheckLowCount: 1,
            NotCheckMediumCount: 1,
            NotCheckHighCount: 1,
          },
        },
      ],
      TypeStatistic: {
        PassCount: 3,
        PassLowCount: 1,
        PassMediumCount: 1,
        PassHighCount: 1,
        NotPassCount: 3,
        NotPassLowCount: 1,
        NotPassMediumCount: 1,
        NotPassHighCount: 1,
        NotCheckCount: 3,
        NotCheckLowCount: 1,
        NotCheckMediumCount: 1,
        NotCheckHighCount: 1,
      },
    },
  ],
  OverallStatistic: {
    PassCount: 3,
    PassLowCount: 1,
    PassMediumCount: 1,
    PassHighCount: 1,
    NotPassCount: 3,
    NotPassLowCount: 1,
    NotPassMediumCount: 1,
    NotPassHighCount: 1,
    NotCheckCount: 3,
    NotCheckLowCount: 1,
    NotCheckMediumCount: 1,
    NotCheckHighCount: 1,
  },
  RequestId: "843E4805-****-7EE12FA8DBFD",
  OverallItemStatistic: { ResultCount: 25, ReleaseCount: 620 },
} satisfies GetCheckSummaryOutput;
