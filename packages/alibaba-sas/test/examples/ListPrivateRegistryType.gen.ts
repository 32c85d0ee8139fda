// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListPrivateRegistryTypeInput, ListPrivateRegistryTypeOutput } from "@cloudseal/alibaba-sas";

export const listPrivateRegistryTypeInput_parameters = { Lang: "zh" } satisfies ListPrivateRegistryTypeInput;

export const listPrivateRegistryTypeOutput_example1 = {
  RequestId: "24A20733-10A0-4AF6-BE6B-E3322413****",
  RegistryTypeInfos: [{ RegistryType: "harbor", Count: 2 }],
} satisfies ListPrivateRegistryTypeOutput;
