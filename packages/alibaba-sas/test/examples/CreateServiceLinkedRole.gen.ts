// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateServiceLinkedRoleInput, CreateServiceLinkedRoleOutput } from "@cloudseal/alibaba-sas";

export const createServiceLinkedRoleInput_parameters = {
  ServiceLinkedRole: "AliyunServiceRoleForSas",
} satisfies CreateServiceLinkedRoleInput;

export const createServiceLinkedRoleOutput_example1 = {
  RequestId: "B94243D2-9342-4D82-87B9-DF9A038A87E1",
} satisfies CreateServiceLinkedRoleOutput;
