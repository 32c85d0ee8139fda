// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CheckSecurityEventIdInput, CheckSecurityEventIdOutput } from "@cloudseal/alibaba-sas";

export const checkSecurityEventIdInput_parameters = {
  Uuid: "96ad2473-bc60-45ba-ad1c-932e2866****",
} satisfies CheckSecurityEventIdInput;

export const checkSecurityEventIdOutput_example1 = {
  Data: true,
  RequestId: "1383B0DB-D5D6-4B0C-9E6B-75939C8E67FE",
} satisfies CheckSecurityEventIdOutput;
