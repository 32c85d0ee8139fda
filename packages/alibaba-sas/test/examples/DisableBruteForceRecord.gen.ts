// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DisableBruteForceRecordInput, DisableBruteForceRecordOutput } from "@cloudseal/alibaba-sas";

export const disableBruteForceRecordInput_parameters = {
  BlockIp: "8.210.XX.XX",
  Bound: "in",
  Port: "*/*",
  Uuid: "cbb9aa80-a8d1-443c-9ff0-2c36cd39****",
} satisfies DisableBruteForceRecordInput;

export const disableBruteForceRecordOutput_example1 = {
  RequestId: "5EFF53F7-9B2A-58B5-AD06-6B07ACE17133",
} satisfies DisableBruteForceRecordOutput;
