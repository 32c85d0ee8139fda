// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeMachineCanRebootInput, DescribeMachineCanRebootOutput } from "@cloudseal/alibaba-sas";

export const describeMachineCanRebootInput_parameters = {
  Type: "sys",
  Uuid: "5b268326-273e-44fc-a0e3-9482435c****",
} satisfies DescribeMachineCanRebootInput;

export const describeMachineCanRebootOutput_example1 = {
  CanReboot: true,
  RequestId: "79CFF74D-E967-5407-8A78-EE03B925FDAA",
} satisfies DescribeMachineCanRebootOutput;
