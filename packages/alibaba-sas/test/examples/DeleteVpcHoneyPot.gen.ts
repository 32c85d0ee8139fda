// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteVpcHoneyPotInput, DeleteVpcHoneyPotOutput } from "@cloudseal/alibaba-sas";

export const deleteVpcHoneyPotInput_parameters = {
  VpcId: "vpc-d7o009q63fqy21r8u****",
} satisfies DeleteVpcHoneyPotInput;

export const deleteVpcHoneyPotOutput_example1 = {
  RequestId: "4347E985-6E64-467B-96EC-30D4EA9E32FB",
} satisfies DeleteVpcHoneyPotOutput;
