// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { CreateDefenceVulExportJobInput, CreateDefenceVulExportJobOutput } from "@cloudseal/tencent-tcss";

export const createDefenceVulExportJobInput_example1 = {} satisfies CreateDefenceVulExportJobInput;

export const createDefenceVulExportJobOutput_example1 = {
  RequestId: "8bc803fd-d85d-47b8-9e2b-9644674be677",
  JobId: "27501aaed5e639693783321219989889",
} satisfies CreateDefenceVulExportJobOutput;
