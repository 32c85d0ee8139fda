// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyWebLockUnbindInput, ModifyWebLockUnbindOutput } from "@cloudseal/alibaba-sas";

export const modifyWebLockUnbindInput_parameters = {
  Uuid: "8d217d3f-6999-43a6-a435-c7a6854180e9",
} satisfies ModifyWebLockUnbindInput;

export const modifyWebLockUnbindOutput_example1 = {
  RequestId: "F0A8A039-930D-5EC1-97C8-43F05776188A",
} satisfies ModifyWebLockUnbindOutput;
