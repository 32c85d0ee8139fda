// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteInstallCodeInput, DeleteInstallCodeOutput } from "@cloudseal/alibaba-sas";

export const deleteInstallCodeInput_parameters = { CaptchaCode: "1q****" } satisfies DeleteInstallCodeInput;

export const deleteInstallCodeOutput_example1 = {
  RequestId: "D65AADFC-1D20-5A6A-8F6A-9FA53C0DC1F8",
} satisfies DeleteInstallCodeOutput;
