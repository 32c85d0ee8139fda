// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetInstallCodeForUuidInput } from "@cloudseal/alibaba-sas";

export const getInstallCodeForUuidInput_parameters = {
  Uuid: "eae0b46e-2155-422e-9565-ecc52c69****",
} satisfies GetInstallCodeForUuidInput;
