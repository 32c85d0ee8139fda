// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetCheckRiskStatisticsInput, GetCheckRiskStatisticsOutput } from "@cloudseal/alibaba-sas";

export const getCheckRiskStatisticsInput_parameters = {
  CurrentPage: 1,
  Lang: "zh",
  PageSize: 20,
} satisfies GetCheckRiskStatisticsInput;

export const getCheckRiskStatisticsOutput_example1 = {
  Data: [
    {
      SceneName: "SECURITY",
      LowWarningCount: 3,
      MediumWarningCount: 29,
      HighWarningCount: 43,
      TotalCount: 219,
      PassCount: 143,
      SubStatistics: [
        {
          TypeName: "weak_password",
          Alias: "weak_password",
          LowWarningCount: 0,
          MediumWarningCount: 0,
          HighWarningCount: 3,
          TotalCount: 5,
          PassCount: 2,
        },
      ],
    },
  ],
  Count: 3,
  RequestId: "2C455672-2490-5211-84EC-420C7818****",
} satisfies GetCheckRiskStatisticsOutput;
