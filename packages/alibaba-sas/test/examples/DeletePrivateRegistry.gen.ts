// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeletePrivateRegistryInput, DeletePrivateRegistryOutput } from "@cloudseal/alibaba-sas";

export const deletePrivateRegistryInput_parameters = { RegistryId: 22233 } satisfies DeletePrivateRegistryInput;

export const deletePrivateRegistryOutput_example1 = {
  Data: true,
  RequestId: "818E3B38-F018-50FF-9A85-5A521747****",
} satisfies DeletePrivateRegistryOutput;
