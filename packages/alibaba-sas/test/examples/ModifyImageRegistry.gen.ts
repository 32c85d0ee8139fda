// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyImageRegistryInput, ModifyImageRegistryOutput } from "@cloudseal/alibaba-sas";

export const modifyImageRegistryInput_parameters = {
  DomainName: "114.55.xxx.xxx",
  Port: 80,
  RegistryHostIp: "192.168.0.1",
} satisfies ModifyImageRegistryInput;

export const modifyImageRegistryOutput_example1 = {
  Data: "无",
  Success: true,
  Code: "200",
  Message: "success",
  RequestId: "379a9b8f-107b-4630-9e95-2299a1ea****",
  HttpStatusCode: 200,
  TimeCost: 1,
} satisfies ModifyImageRegistryOutput;
