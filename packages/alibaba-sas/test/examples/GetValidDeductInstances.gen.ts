// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetValidDeductInstancesInput } from "@cloudseal/alibaba-sas";

export const getValidDeductInstancesInput_parameters = {
  InstanceId: "sas_cspm_dp_cn-***80001",
  Modules: "sas_vul_dp_cn",
} satisfies GetValidDeductInstancesInput;
