// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetUserLangOutput } from "@cloudseal/alibaba-sas";

export const getUserLangOutput_example1 = {
  RequestId: "23AD0BD2-8771-5647-819E-6BA51E21****",
  SasUserLang: { Lang: "zh" },
} satisfies GetUserLangOutput;
