// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdateJenkinsImageRegistryNameInput, UpdateJenkinsImageRegistryNameOutput } from "@cloudseal/alibaba-sas";

export const updateJenkinsImageRegistryNameInput_parameters = {
  SourceIp: "121.33.XXX.XXX",
} satisfies UpdateJenkinsImageRegistryNameInput;

export const updateJenkinsImageRegistryNameOutput_example1 = {
  Data: true,
  RequestId: "4347E985-6E64-467B-96EC-30D4EA9E****",
  HttpStatusCode: 200,
  TimeCost: 1,
} satisfies UpdateJenkinsImageRegistryNameOutput;
