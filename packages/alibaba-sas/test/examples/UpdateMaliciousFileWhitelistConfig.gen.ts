// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  UpdateMaliciousFileWhitelistConfigInput,
  UpdateMaliciousFileWhitelistConfigOutput,
} from "@cloudseal/alibaba-sas";

export const updateMaliciousFileWhitelistConfigInput_parameters = {
  ConfigId: 1,
  EventName: "ALL",
  Field: "fileMd5",
  FieldValue: "b2cf9747ee49d8d9b105cf16e078cc16",
  Operator: "strEqual",
  Remark: "test",
  Source: "agentless",
  TargetType: "ALL",
  TargetValue: "ALL",
} satisfies UpdateMaliciousFileWhitelistConfigInput;

export const updateMaliciousFileWhitelistConfigOutput_example1 = {
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "A4EB8B1C-1DEC-5E18-BCD0-XXXXXXXXX",
  HttpStatusCode: 200,
} satisfies UpdateMaliciousFileWhitelistConfigOutput;
