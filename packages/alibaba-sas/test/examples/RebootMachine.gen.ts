// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { RebootMachineInput, RebootMachineOutput } from "@cloudseal/alibaba-sas";

export const rebootMachineInput_parameters = { Uuid: "7151f27e-1d51-4e98-a540-8936a****" } satisfies RebootMachineInput;

export const rebootMachineOutput_example1 = {
  RequestId: "151F6EB6-D5F3-417A-AF7B-4D84975DB586",
} satisfies RebootMachineOutput;
