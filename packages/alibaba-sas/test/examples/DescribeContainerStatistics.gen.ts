// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeContainerStatisticsInput, DescribeContainerStatisticsOutput } from "@cloudseal/alibaba-sas";

export const describeContainerStatisticsInput_parameters = {
  ClusterId: "Cccfd68c474454665ace07efce924****",
} satisfies DescribeContainerStatisticsInput;

export const describeContainerStatisticsOutput_example1 = {
  RequestId: "21DA46CA-2DCE-4FF6-907D-D5DBBB7518C8",
  Data: {
    TotalNode: 12,
    RemindAlarmCount: 1,
    TotalAlarmCount: 6,
    SuspiciousAlarmCount: 3,
    SeriousAlarmCount: 2,
    hasRiskNode: 4,
  },
} satisfies DescribeContainerStatisticsOutput;
