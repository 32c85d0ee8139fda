// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { EnableCustomBlockRecordInput, EnableCustomBlockRecordOutput } from "@cloudseal/alibaba-sas";

export const enableCustomBlockRecordInput_parameters = {
  BlockIp: "43.248.XX.XX",
  Bound: "in",
} satisfies EnableCustomBlockRecordInput;

export const enableCustomBlockRecordOutput_example1 = {
  RequestId: "F02D5F26-70B9-53BD-9CDF-A316FD11****",
} satisfies EnableCustomBlockRecordOutput;
