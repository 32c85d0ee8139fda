// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateVulAutoRepairConfigOutput } from "@cloudseal/alibaba-sas";

export const createVulAutoRepairConfigOutput_example1 = {
  RequestId: "6673D49C-A9AB-40DD-B4A2-B92306701AE7",
  Success: true,
  Code: "200",
  Message: "success",
  HttpStatusCode: 200,
} satisfies CreateVulAutoRepairConfigOutput;
