// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  CreateK8sApiAbnormalRuleExportJobInput,
  CreateK8sApiAbnormalRuleExportJobOutput,
} from "@cloudseal/tencent-tcss";

export const createK8sApiAbnormalRuleExportJobInput_example1 = {} satisfies CreateK8sApiAbnormalRuleExportJobInput;

export const createK8sApiAbnormalRuleExportJobOutput_example1 = {
  RequestId: "522d7714-ef53-4940-b0ed-46d59a3cf0fd",
  JobId: "a3ce7861-e09f-44a2-a4b2-e7649a93****",
} satisfies CreateK8sApiAbnormalRuleExportJobOutput;
