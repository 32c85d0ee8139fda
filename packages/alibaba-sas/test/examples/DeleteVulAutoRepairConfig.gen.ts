// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteVulAutoRepairConfigInput, DeleteVulAutoRepairConfigOutput } from "@cloudseal/alibaba-sas";

export const deleteVulAutoRepairConfigInput_parameters = {
  AliasName: "RHSA-2017:0184-Important: mysql security update",
  Type: "cve",
} satisfies DeleteVulAutoRepairConfigInput;

export const deleteVulAutoRepairConfigOutput_example1 = {
  RequestId: "3956048F-9D73-5EDB-834B-4827BB48****",
} satisfies DeleteVulAutoRepairConfigOutput;
