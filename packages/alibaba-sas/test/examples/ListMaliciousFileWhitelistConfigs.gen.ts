// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  ListMaliciousFileWhitelistConfigsInput,
  ListMaliciousFileWhitelistConfigsOutput,
} from "@cloudseal/alibaba-sas";

export const listMaliciousFileWhitelistConfigsInput_parameters = {
  CurrentPage: 1,
  EventName: "ALL",
  IdList: 123,
  Lang: "zh",
  PageSize: 20,
  Source: "agentless",
} satisfies ListMaliciousFileWhitelistConfigsInput;

export const listMaliciousFileWhitelistConfigsOutput_example1 = {
  List: [
    {
      GmtCreate: "1691719662000",
      GmtModified: "1691719662000",
      EventName: "ALL",
      Field: "fileMd5",
      FieldValue: "b2cf9747ee49d8d9b105cf16e078cc16",
      Operator: "strEqual",
      TargetValue: "ALL",
      TargetType: "ALL",
      Count: "ALL",
      Source: "agentless",
      Id: 1n,
    },
  ],
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 29, Count: 9 },
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "F5CF78A7-30AA-59DB-847F-13EE3AE7****",
  HttpStatusCode: 200,
} satisfies ListMaliciousFileWhitelistConfigsOutput;
