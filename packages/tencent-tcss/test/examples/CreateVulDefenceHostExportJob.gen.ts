// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { CreateVulDefenceHostExportJobInput, CreateVulDefenceHostExportJobOutput } from "@cloudseal/tencent-tcss";

export const createVulDefenceHostExportJobInput_example1 = {} satisfies CreateVulDefenceHostExportJobInput;

export const createVulDefenceHostExportJobOutput_example1 = {
  RequestId: "dc56fda9-58c8-4c4f-9e8c-b7296836c1fe",
  JobId: "a9ca70d0-9a89-47f2-b87e-b158e4ceba9a",
} satisfies CreateVulDefenceHostExportJobOutput;
