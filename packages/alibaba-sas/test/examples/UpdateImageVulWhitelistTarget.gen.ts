// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdateImageVulWhitelistTargetInput, UpdateImageVulWhitelistTargetOutput } from "@cloudseal/alibaba-sas";

export const updateImageVulWhitelistTargetInput_parameters = {
  Id: 2000083,
  Lang: "zh",
  Reason: "ignore",
  Source: "image",
  Target: '{\\\\"type\\\\":\\\\"repo\\\\",\\\\"target\\\\":[\\\\"sas_test/script_0209\\\\",\\\\"sas_test/script\\\\"]}',
} satisfies UpdateImageVulWhitelistTargetInput;

export const updateImageVulWhitelistTargetOutput_example1 = {
  Data: true,
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "9F4E6157-9600-5588-86B9-38F09067****",
  HttpStatusCode: 200,
} satisfies UpdateImageVulWhitelistTargetOutput;
