// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetFileProtectEventCountInput, GetFileProtectEventCountOutput } from "@cloudseal/alibaba-sas";

export const getFileProtectEventCountInput_parameters = { Status: 1 } satisfies GetFileProtectEventCountInput;

export const getFileProtectEventCountOutput_example1 = {
  RequestId: "9B28EC81-2FA7-5097-80D9-0DBE1A3DBD59",
  Data: 16,
} satisfies GetFileProtectEventCountOutput;
