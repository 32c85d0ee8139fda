// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  UpdateJenkinsImageRegistryPersistenceDayInput,
  UpdateJenkinsImageRegistryPersistenceDayOutput,
} from "@cloudseal/alibaba-sas";

export const updateJenkinsImageRegistryPersistenceDayInput_parameters = {
  SourceIp: "106.11.XXX.XXX",
} satisfies UpdateJenkinsImageRegistryPersistenceDayInput;

export const updateJenkinsImageRegistryPersistenceDayOutput_example1 = {
  Data: true,
  RequestId: "69F88BA1-004C-51E2-BF5C-A3220E5A****",
  HttpStatusCode: 200,
  TimeCost: 1,
} satisfies UpdateJenkinsImageRegistryPersistenceDayOutput;
