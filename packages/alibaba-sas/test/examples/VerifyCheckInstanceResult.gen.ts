// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { VerifyCheckInstanceResultInput, VerifyCheckInstanceResultOutput } from "@cloudseal/alibaba-sas";

export const verifyCheckInstanceResultInput_parameters = {
  CheckId: 16,
  TaskSource: "YAO_CHI",
} satisfies VerifyCheckInstanceResultInput;

export const verifyCheckInstanceResultOutput_example1 = {
  Data: { OperateCode: "ActionTrialUnauthorized", FailInstances: ["i-2ze3a5ws0mjvqwqr****"] },
  RequestId: "B869E3A0-1147-539D-9920-47580700****",
} satisfies VerifyCheckInstanceResultOutput;
