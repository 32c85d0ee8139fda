// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetVulStatisticsInput, GetVulStatisticsOutput } from "@cloudseal/alibaba-sas";

export const getVulStatisticsInput_parameters = {
  GroupIdList: "9997897",
  SourceIp: "10.12.XX.XX",
  TypeList: "cve",
} satisfies GetVulStatisticsInput;

export const getVulStatisticsOutput_example1 = {
  RequestId: "3FE272FA-7263-4554-A90F-A7857945A6D5",
  VulLaterSum: 0,
  VulNntfSum: 0,
  VulAsapSum: 16,
} satisfies GetVulStatisticsOutput;
