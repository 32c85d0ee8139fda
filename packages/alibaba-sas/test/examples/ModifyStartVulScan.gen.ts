// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyStartVulScanInput, ModifyStartVulScanOutput } from "@cloudseal/alibaba-sas";

export const modifyStartVulScanInput_parameters = {
  Types: "cve,sys,cms,app,emg",
  Uuids: "1587bedb-fdb4-48c4-9330-****",
} satisfies ModifyStartVulScanInput;

export const modifyStartVulScanOutput_started = {
  RequestId: "4066CAC3-F83A-4729-9995-A5558A61B546",
} satisfies ModifyStartVulScanOutput;
