// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdateOssScanConfigInput, UpdateOssScanConfigOutput } from "@cloudseal/alibaba-sas";

export const updateOssScanConfigInput_parameters = {
  AllKeyPrefix: true,
  DecompressMaxFileCount: 100,
  DecompressMaxLayer: 1,
  Enable: 0,
  EndTime: "00:00:01",
  Id: "1141****",
  LastModifiedStartTime: 1724301769834,
  Name: "testStrategy",
  RealTimeIncr: true,
  StartTime: "00:00:00",
} satisfies UpdateOssScanConfigInput;

export const updateOssScanConfigOutput_example1 = {
  RequestId: "FFA14F61-4E2F-54C7-9276-81C60BAC****",
} satisfies UpdateOssScanConfigOutput;
