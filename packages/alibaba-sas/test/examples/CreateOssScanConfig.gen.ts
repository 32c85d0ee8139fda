// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateOssScanConfigInput, CreateOssScanConfigOutput } from "@cloudseal/alibaba-sas";

export const createOssScanConfigInput_parameters = {
  AllKeyPrefix: true,
  DecompressMaxFileCount: 100,
  DecompressMaxLayer: 1,
  Enable: 1,
  EndTime: "01:01:00",
  LastModifiedStartTime: 1724301769834,
  Name: "testName",
  RealTimeIncr: true,
  StartTime: "00:00:00",
} satisfies CreateOssScanConfigInput;

export const createOssScanConfigOutput_example1 = {
  RequestId: "5DFD6277-CC36-57F7-ACE6-F5952123****",
  Id: 0n,
} satisfies CreateOssScanConfigOutput;
