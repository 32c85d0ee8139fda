// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeTotalStatisticsInput, DescribeTotalStatisticsOutput } from "@cloudseal/alibaba-sas";

export const describeTotalStatisticsInput_parameters = {
  From: "sas",
  GroupId: 8076980,
  Remark: "222.185.XX.XX",
} satisfies DescribeTotalStatisticsInput;

export const describeTotalStatisticsOutput_example1 = {
  SuspiciousmediumTotal: 28,
  VulLaterSum: 0,
  Trojan: 0,
  Suspicious: 0,
  HealthlowTotal: 0,
  Patch: 0,
  SuspiciousseriousTotal: 0,
  RequestId: "A4EB8B1C-1DEC-5E18-BCD0-D1BBB3936FA7",
  VulAsapSum: 16,
  Online: true,
  HealthmediumTotal: 0,
  Newsuspicious: 0,
  Account: 0,
  VulDealedTotal: 0,
  SuspiciousTotal: 0,
  SuspiciousdealedTotal: 0,
  HealthdealedTotal: 0,
  SuspicioushighTotal: 0,
  VulNntfSum: 0,
  VulTotal: 0,
  SuspiciouslowTotal: 0,
  HealthTotal: 0,
  Vul: 0,
  Health: 0,
  HealthseriousTotal: 0,
  HealthhighTotal: 0,
} satisfies DescribeTotalStatisticsOutput;
