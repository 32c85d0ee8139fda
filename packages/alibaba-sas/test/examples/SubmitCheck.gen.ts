// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { SubmitCheckInput, SubmitCheckOutput } from "@cloudseal/alibaba-sas";

export const submitCheckInput_parameters = { ScanRange: "POLICY", TaskSource: "YAO_CHI" } satisfies SubmitCheckInput;

export const submitCheckOutput_throttled = {
  TaskId: "5fe3f65d-4012-455d-8232-2a98a858****",
  Data: { OperateCode: "Throttling" },
  RequestId: "CE8369A6-A843-5E1B-A613-78E6920D****",
} satisfies SubmitCheckOutput;
