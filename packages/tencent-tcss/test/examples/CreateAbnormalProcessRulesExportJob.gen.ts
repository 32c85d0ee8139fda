// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  CreateAbnormalProcessRulesExportJobInput,
  CreateAbnormalProcessRulesExportJobOutput,
} from "@cloudseal/tencent-tcss";

export const createAbnormalProcessRulesExportJobInput_example1 = {} satisfies CreateAbnormalProcessRulesExportJobInput;

export const createAbnormalProcessRulesExportJobOutput_example1 = {
  RequestId: "522d7714-ef53-4940-b0ed-46d59a3cf0fd",
  JobId: "f8be02cc-5c2f-49d8-9bbf-79fcf5ac****",
} satisfies CreateAbnormalProcessRulesExportJobOutput;
