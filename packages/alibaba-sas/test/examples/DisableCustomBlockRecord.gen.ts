// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DisableCustomBlockRecordInput, DisableCustomBlockRecordOutput } from "@cloudseal/alibaba-sas";

export const disableCustomBlockRecordInput_parameters = {
  BlockIp: "62.233.XX.XX",
  Bound: "in",
} satisfies DisableCustomBlockRecordInput;

export const disableCustomBlockRecordOutput_example1 = {
  RequestId: "F749D54C-3CA0-5F68-835C-AD35A2BD29EA",
} satisfies DisableCustomBlockRecordOutput;
