// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  QueryJenkinsImageRegistryPersistenceDayInput,
  QueryJenkinsImageRegistryPersistenceDayOutput,
} from "@cloudseal/alibaba-sas";

export const queryJenkinsImageRegistryPersistenceDayInput_parameters = {
  SourceIp: "113.83.XXX.XXX",
} satisfies QueryJenkinsImageRegistryPersistenceDayInput;

export const queryJenkinsImageRegistryPersistenceDayOutput_example1 = {
  Data: 30,
  RequestId: "EA4AC8B7-0C18-5BC1-9DA4-798B3BE4****",
  HttpStatusCode: 200,
  TimeCost: 1,
} satisfies QueryJenkinsImageRegistryPersistenceDayOutput;
