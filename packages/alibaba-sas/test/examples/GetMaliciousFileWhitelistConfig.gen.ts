// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  GetMaliciousFileWhitelistConfigInput,
  GetMaliciousFileWhitelistConfigOutput,
} from "@cloudseal/alibaba-sas";

export const getMaliciousFileWhitelistConfigInput_parameters = {
  ConfigId: 1,
} satisfies GetMaliciousFileWhitelistConfigInput;

export const getMaliciousFileWhitelistConfigOutput_example1 = {
  Data: {
    GmtCreate: "1671607025000",
    GmtModified: "1674095396000",
    EventName: "ALL",
    Field: "fileMd5",
    FieldValue: "b2cf9747ee49d8d9b105cf16e078cc16",
    Operator: "strEqual",
    TargetValue: "ALL",
    TargetType: "ALL",
    Count: "0",
    Source: "agentless",
    Id: 1n,
  },
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "F8B6F758-BCD4-597A-8A2C-DA5A552C****",
  HttpStatusCode: 200,
} satisfies GetMaliciousFileWhitelistConfigOutput;
