// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { AddUninstallClientsByUuidsInput, AddUninstallClientsByUuidsOutput } from "@cloudseal/alibaba-sas";

export const addUninstallClientsByUuidsInput_parameters = {
  CallMethod: "init",
  Feedback: "reinstall",
  Region: "cn-hangzhou",
  SourceIp: "1.2.XXX.XXX",
  Uuids: "inet-183707ae-3bdf-4db0-b771-3e9962bf****,inet-49dceccc-4f01-469b-8411-2416ea12****",
} satisfies AddUninstallClientsByUuidsInput;

export const addUninstallClientsByUuidsOutput_example1 = {
  RequestId: "3956048F-9D73-5EDB-834B-4827BB483977",
} satisfies AddUninstallClientsByUuidsOutput;
