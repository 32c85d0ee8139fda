// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  CreateVulDefenceEventExportJobInput,
  CreateVulDefenceEventExportJobOutput,
} from "@cloudseal/tencent-tcss";

export const createVulDefenceEventExportJobInput_example1 = {} satisfies CreateVulDefenceEventExportJobInput;

export const createVulDefenceEventExportJobOutput_example1 = {
  RequestId: "dc56fda9-58c8-4c4f-9e8c-b7296836c1fe",
  JobId: "fsdfhu23eje34",
} satisfies CreateVulDefenceEventExportJobOutput;
