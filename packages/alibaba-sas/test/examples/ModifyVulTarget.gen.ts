// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyVulTargetInput, ModifyVulTargetOutput } from "@cloudseal/alibaba-sas";

export const modifyVulTargetInput_parameters = {
  Config: '{\\\\"vulType\\\\":\\\\"sys\\\\"}',
  Target:
    '[{\\\\"target\\\\": \\\\"9cd5c684-7201-4de5-ad2c-cea89a5e****\\\\", \\\\"targetType\\\\": \\\\"uuid\\\\", \\\\"flag\\\\": \\\\"add\\\\"}]',
} satisfies ModifyVulTargetInput;

export const modifyVulTargetOutput_example1 = {
  RequestId: "38597320-A990-5444-9A4C-7A1269610C2A",
} satisfies ModifyVulTargetOutput;
