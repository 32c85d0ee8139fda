// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ChangeUserLangInput, ChangeUserLangOutput } from "@cloudseal/alibaba-sas";

export const changeUserLangInput_parameters = { UserLang: "zh" } satisfies ChangeUserLangInput;

export const changeUserLangOutput_example1 = {
  RequestId: "2F5AA940-9EBF-5948-ACE7-3EF0FE54****",
} satisfies ChangeUserLangOutput;
