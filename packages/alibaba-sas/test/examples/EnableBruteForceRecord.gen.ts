// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { EnableBruteForceRecordInput, EnableBruteForceRecordOutput } from "@cloudseal/alibaba-sas";

export const enableBruteForceRecordInput_parameters = {
  BlockIp: "61.155.XX.XX",
  Bound: "in",
  Port: "22/22",
  Uuid: "71046acb-8bff-4c3b-9163-24deb007****",
} satisfies EnableBruteForceRecordInput;

export const enableBruteForceRecordOutput_example1 = {
  RequestId: "DFAECA37-4660-5EB6-9A18-8FDF56B3****",
} satisfies EnableBruteForceRecordOutput;
