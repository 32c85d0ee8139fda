// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyVulConfigInput, ModifyVulConfigOutput } from "@cloudseal/alibaba-sas";

export const modifyVulConfigInput_parameters = { Config: "on", Type: "cve" } satisfies ModifyVulConfigInput;

export const modifyVulConfigOutput_example1 = {
  RequestId: "24DDBE06-58FF-5E5E-9241-D2010D7913C1",
} satisfies ModifyVulConfigOutput;
