// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { SasInstallCodeInput, SasInstallCodeOutput } from "@cloudseal/alibaba-sas";

export const sasInstallCodeInput_parameters = { SourceIp: "120.41.XX.XX" } satisfies SasInstallCodeInput;

export const sasInstallCodeOutput_example1 = {
  data: "eD****",
  RequestId: "B256A525-7E42-4BB9-A27C-9017FDDF****",
} satisfies SasInstallCodeOutput;
