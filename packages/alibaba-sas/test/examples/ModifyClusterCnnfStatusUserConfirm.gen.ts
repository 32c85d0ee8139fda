// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  ModifyClusterCnnfStatusUserConfirmInput,
  ModifyClusterCnnfStatusUserConfirmOutput,
} from "@cloudseal/alibaba-sas";

export const modifyClusterCnnfStatusUserConfirmInput_parameters = {
  UserConfirm: true,
} satisfies ModifyClusterCnnfStatusUserConfirmInput;

export const modifyClusterCnnfStatusUserConfirmOutput_example1 = {
  RequestId: "4FFBEDBD-FA63-5213-9103-306519EE4857",
} satisfies ModifyClusterCnnfStatusUserConfirmOutput;
