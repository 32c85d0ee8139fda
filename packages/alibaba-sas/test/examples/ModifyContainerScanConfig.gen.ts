// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyContainerScanConfigInput, ModifyContainerScanConfigOutput } from "@cloudseal/alibaba-sas";

export const modifyContainerScanConfigInput_parameters = {
  AppNames: '[\\\\"logtail-ds\\\\",\\\\"alicloud-monitor-controller\\\\",\\\\"storage-snapshot-manager\\\\"]',
  ClusterId: "cfb7a55a81f7246b5ac18845ea79a****",
  Lang: "zh",
} satisfies ModifyContainerScanConfigInput;

export const modifyContainerScanConfigOutput_example1 = {
  Data: true,
  RequestId: "BFF355BC-8A40-55F3-8CBC-CC3E9DAC****",
  HttpStatusCode: 200,
} satisfies ModifyContainerScanConfigOutput;
