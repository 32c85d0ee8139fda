// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyVpcHoneyPotInput, ModifyVpcHoneyPotOutput } from "@cloudseal/alibaba-sas";

export const modifyVpcHoneyPotInput_parameters = {
  HoneyPotAction: "disable",
  VpcId: "vpc-d7o009q63fqy21r8u****",
} satisfies ModifyVpcHoneyPotInput;

export const modifyVpcHoneyPotOutput_example1 = {
  RequestId: "8158FE9E-19BE-42D6-9F7A-9BE34A2DE1D5",
} satisfies ModifyVpcHoneyPotOutput;
