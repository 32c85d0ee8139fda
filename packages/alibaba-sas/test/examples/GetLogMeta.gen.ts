// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetLogMetaInput, GetLogMetaOutput } from "@cloudseal/alibaba-sas";

export const getLogMetaInput_parameters = { LogStore: "aegis-log-login" } satisfies GetLogMetaInput;

export const getLogMetaOutput_example1 = {
  RequestId: "3956048F-9D73-5EDB-834B-4827BB48****",
  LogMeta: { Project: "sas-log", LogStore: "aegis-log-login", Status: "enabled" },
} satisfies GetLogMetaOutput;
