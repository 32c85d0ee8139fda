// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeSuspEventUserSettingInput, DescribeSuspEventUserSettingOutput } from "@cloudseal/alibaba-sas";

export const describeSuspEventUserSettingInput_parameters = {
  From: "sas",
  Id: 123,
  SourceIp: "127.0.XX.XX",
} satisfies DescribeSuspEventUserSettingInput;

export const describeSuspEventUserSettingOutput_example1 = {
  RequestId: "028CF634-5268-5660-9575-48C9ED6XXXXX",
  LevelsOn: ["suspicious,serious,remind"],
} satisfies DescribeSuspEventUserSettingOutput;
