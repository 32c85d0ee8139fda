// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { AddImageVulWhiteListInput, AddImageVulWhiteListOutput } from "@cloudseal/alibaba-sas";

export const addImageVulWhiteListInput_parameters = {
  Lang: "zh",
  Reason: "already config in another way",
  Source: "image",
  Target: '{\\\\"type\\\\":\\\\"repo\\\\",\\\\"target\\\\":[\\\\"sas_test/script_0209\\\\",\\\\"sas_test/script\\\\"]}',
  Type: "cve",
  Whitelist:
    '[{\\\\"Type\\\\":\\\\"sca\\\\",\\\\"Name\\\\":\\\\"imgsca:java:spring-core:AVD-2022-1124599\\\\",\\\\"AliasName\\\\":\\\\"Spring Framework JDK >= 9 (CVE-2022-22965)\\\\"}]',
} satisfies AddImageVulWhiteListInput;

export const addImageVulWhiteListOutput_example1 = {
  Data: true,
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "F8B6F758-BCD4-597A-8A2C-DA5A552C****",
  HttpStatusCode: 200,
} satisfies AddImageVulWhiteListOutput;
