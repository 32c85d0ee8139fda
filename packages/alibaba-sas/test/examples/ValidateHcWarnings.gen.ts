// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ValidateHcWarningsInput, ValidateHcWarningsOutput } from "@cloudseal/alibaba-sas";

export const validateHcWarningsInput_parameters = {
  CheckIds: "695,234",
  RiskIds: "43",
  Status: 1,
  Uuids: "78645c8e-2e89-441b-8eb***,a9622a6b-adb5-4dd3-929e,0136460a-1cb5-44e8-****",
} satisfies ValidateHcWarningsInput;

export const validateHcWarningsOutput_example1 = {
  RequestId: "722C4F88-7867-4E7B-8ADE-7451053",
} satisfies ValidateHcWarningsOutput;
