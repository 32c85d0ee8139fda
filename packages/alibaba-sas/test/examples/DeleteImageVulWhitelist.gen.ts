// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteImageVulWhitelistInput, DeleteImageVulWhitelistOutput } from "@cloudseal/alibaba-sas";

export const deleteImageVulWhitelistInput_parameters = {
  Ids: "123",
  Lang: "zh",
} satisfies DeleteImageVulWhitelistInput;

export const deleteImageVulWhitelistOutput_example1 = {
  Data: true,
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "F8B6F758-BCD4-597A-8A2C-DA5A552C****",
  HttpStatusCode: 200,
} satisfies DeleteImageVulWhitelistOutput;
