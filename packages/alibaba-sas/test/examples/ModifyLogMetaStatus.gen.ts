// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyLogMetaStatusInput, ModifyLogMetaStatusOutput } from "@cloudseal/alibaba-sas";

export const modifyLogMetaStatusInput_parameters = {
  From: "sas",
  LogStore: "aegis-log-login",
  Project: "aegis-log",
  Status: "disabled",
} satisfies ModifyLogMetaStatusInput;

export const modifyLogMetaStatusOutput_example1 = {
  RequestId: "861445A7-B6D6-5825-B015-CD46ED90613A",
} satisfies ModifyLogMetaStatusOutput;
