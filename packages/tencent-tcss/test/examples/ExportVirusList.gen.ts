// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { ExportVirusListInput, ExportVirusListOutput } from "@cloudseal/tencent-tcss";

export const exportVirusListInput_example1 = {} satisfies ExportVirusListInput;

export const exportVirusListOutput_example1 = {
  RequestId: "522d7714-ef53-4940-b0ed-46d59a3cf0fd",
  JobId: "99fe44ea-3583-479b-a8ec-9932d9b8****",
} satisfies ExportVirusListOutput;
