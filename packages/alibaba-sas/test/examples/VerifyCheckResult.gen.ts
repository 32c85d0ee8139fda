// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { VerifyCheckResultInput, VerifyCheckResultOutput } from "@cloudseal/alibaba-sas";

export const verifyCheckResultInput_parameters = { TaskSource: "YAO_CHI" } satisfies VerifyCheckResultInput;

export const verifyCheckResultOutput_example1 = {
  RequestId: "7C0A3FA0-AA32-5660-8989-85A5582F****",
  Data: { OperateCode: "Throttling" },
} satisfies VerifyCheckResultOutput;
