// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  CreateMaliciousFileWhitelistConfigInput,
  CreateMaliciousFileWhitelistConfigOutput,
} from "@cloudseal/alibaba-sas";

export const createMaliciousFileWhitelistConfigInput_parameters = {
  EventName: "ALL",
  Field: "fileMd5",
  FieldValue: "b2cf9747ee49d8d9b105cf16e078cc16",
  Operator: "strEqual",
  Remark: "whitelist",
  Source: "agentless",
  TargetType: "ALL",
  TargetValue: "ALL",
} satisfies CreateMaliciousFileWhitelistConfigInput;

export const createMaliciousFileWhitelistConfigOutput_example1 = {
  Data: {
    GmtCreate: "1671607025000",
    GmtModified: "1671607025000",
    EventName: "ALL",
    Field: "fileMd5",
    FieldValue: "b2cf9747ee49d8d9b105cf16e078cc16",
    Operator: "strEqual",
    TargetValue: "ALL",
    TargetType: "ALL",
    Count: "1",
    Source: "agentless",
    Id: "1",
  },
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "A4EB8B1C-1DEC-5E18-BCD0-XXXXXXXXX",
  HttpStatusCode: 200,
} satisfies CreateMaliciousFileWhitelistConfigOutput;
