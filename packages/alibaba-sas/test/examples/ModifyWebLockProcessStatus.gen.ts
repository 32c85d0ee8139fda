// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyWebLockProcessStatusInput, ModifyWebLockProcessStatusOutput } from "@cloudseal/alibaba-sas";

export const modifyWebLockProcessStatusInput_parameters = {
  DealAll: 1,
  OperateInfo:
    '[{"processPath":"/etc/test1","uuid":"0c1714dc-f7a3-4265-8364-7aa3fce8****"},{"processPath":"/etc/test2","uuid":"1cc45e7d-7698-4b2c-89d8-e8cba407****"}]',
  Status: 1,
  Uuid: "bc8510e7-7327-4030-b75c-956e434d****",
} satisfies ModifyWebLockProcessStatusInput;

export const modifyWebLockProcessStatusOutput_example1 = {
  RequestId: "6A540B52-2441-5493-902B-37376C412776",
} satisfies ModifyWebLockProcessStatusOutput;
