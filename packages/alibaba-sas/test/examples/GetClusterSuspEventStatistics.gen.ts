// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetClusterSuspEventStatisticsInput, GetClusterSuspEventStatisticsOutput } from "@cloudseal/alibaba-sas";

export const getClusterSuspEventStatisticsInput_parameters = {
  ClusterId: "c6094b964bfc145fe9e418c869e7e****",
  From: "sas",
} satisfies GetClusterSuspEventStatisticsInput;

export const getClusterSuspEventStatisticsOutput_example1 = {
  SuspStatistics: { Serious: 1, Suspicious: 2, Remind: 1 },
  RequestId: "ACF97412-FD09-4D1F-994F-34DF12BR****",
} satisfies GetClusterSuspEventStatisticsOutput;
