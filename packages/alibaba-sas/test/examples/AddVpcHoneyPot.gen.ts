// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { AddVpcHoneyPotInput, AddVpcHoneyPotOutput } from "@cloudseal/alibaba-sas";

export const addVpcHoneyPotInput_parameters = { VpcId: "vpc-p0w5fgkfsl5a6791q****" } satisfies AddVpcHoneyPotInput;

export const addVpcHoneyPotOutput_example1 = {
  RequestId: "CE500770-42D3-442E-9DDD-156E0F9F3B45",
} satisfies AddVpcHoneyPotOutput;
