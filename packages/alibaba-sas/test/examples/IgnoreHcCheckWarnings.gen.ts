// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { IgnoreHcCheckWarningsInput, IgnoreHcCheckWarningsOutput } from "@cloudseal/alibaba-sas";

export const ignoreHcCheckWarningsInput_parameters = {
  CheckIds: "21313",
  CheckWarningIds: "98146905,98146907",
  Reason: "ignore",
  RiskId: "51",
  Source: "agentless",
  SourceIp: "192.168.XX.XX",
  Type: 1,
} satisfies IgnoreHcCheckWarningsInput;

export const ignoreHcCheckWarningsOutput_example1 = {
  RequestId: "7E0618A9-D5EF-4220-9471-C42B113119F",
} satisfies IgnoreHcCheckWarningsOutput;
