// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { HandleSimilarMaliciousFilesInput } from "@cloudseal/alibaba-sas";

export const handleSimilarMaliciousFilesInput_parameters = {
  EventId: 123,
  Lang: "zh",
  Operation: "ignore",
  ScanRange: "agentless",
  Scenario: "same_file_md5",
} satisfies HandleSimilarMaliciousFilesInput;
