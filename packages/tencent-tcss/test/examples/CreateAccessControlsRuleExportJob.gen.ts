// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  CreateAccessControlsRuleExportJobInput,
  CreateAccessControlsRuleExportJobOutput,
} from "@cloudseal/tencent-tcss";

export const createAccessControlsRuleExportJobInput_example1 = {} satisfies CreateAccessControlsRuleExportJobInput;

export const createAccessControlsRuleExportJobOutput_example1 = {
  RequestId: "522d7714-ef53-4940-b0ed-46d59a3cf0fd",
  JobId: "7e509aa8-24a6-4d7c-8e77-4222be2e****",
} satisfies CreateAccessControlsRuleExportJobOutput;
