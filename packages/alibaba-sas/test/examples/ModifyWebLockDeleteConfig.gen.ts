// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyWebLockDeleteConfigInput, ModifyWebLockDeleteConfigOutput } from "@cloudseal/alibaba-sas";

export const modifyWebLockDeleteConfigInput_parameters = {
  Id: 12,
  Lang: "zh",
  SourceIp: "1.2.XX.XX",
  Uuid: "7f7fe9a2-55de-4b9d-a37a-0d981d36****",
} satisfies ModifyWebLockDeleteConfigInput;

export const modifyWebLockDeleteConfigOutput_example1 = {
  RequestId: "299D0992-271A-5750-ACEB-46D322862BFF",
} satisfies ModifyWebLockDeleteConfigOutput;
