// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyAppVulScanCycleInput, ModifyAppVulScanCycleOutput } from "@cloudseal/alibaba-sas";

export const modifyAppVulScanCycleInput_parameters = { Cycle: "1week" } satisfies ModifyAppVulScanCycleInput;

export const modifyAppVulScanCycleOutput_example1 = {
  RequestId: "AFEDC54D-70A2-5E56-A69B-E3D8AA8A5197",
} satisfies ModifyAppVulScanCycleOutput;
