// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  GetClusterCheckItemWarningStatisticsInput,
  GetClusterCheckItemWarningStatisticsOutput,
} from "@cloudseal/alibaba-sas";

export const getClusterCheckItemWarningStatisticsInput_parameters = {
  ClusterId: "cd49575861a3044d49c954e4b3911****",
  Uuid: "ae1527a9-2308-46ab-b10a-48ae7ff7****",
} satisfies GetClusterCheckItemWarningStatisticsInput;

export const getClusterCheckItemWarningStatisticsOutput_example1 = {
  Data: { LowWarningCount: 1, MediumWarningCount: 2, HighWarningCount: 3 },
  RequestId: "C2B285A3-3493-5C5F-A224-4CCE4BFC****",
} satisfies GetClusterCheckItemWarningStatisticsOutput;
