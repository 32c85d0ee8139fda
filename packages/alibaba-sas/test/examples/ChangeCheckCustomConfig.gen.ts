// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ChangeCheckCustomConfigInput, ChangeCheckCustomConfigOutput } from "@cloudseal/alibaba-sas";

export const changeCheckCustomConfigInput_parameters = {
  CheckId: 76,
  RegionId: "cn-hangzhou",
} satisfies ChangeCheckCustomConfigInput;

export const changeCheckCustomConfigOutput_example1 = {
  RequestId: "DA8133CC-CCA0-5CF2-BF64-FE7D52C44***",
  IllegalCustomConfigs: [{ Name: "SessionTimeMax" }],
  IllegalRepairConfigs: [{ Name: "SessionTimeMax" }],
} satisfies ChangeCheckCustomConfigOutput;
