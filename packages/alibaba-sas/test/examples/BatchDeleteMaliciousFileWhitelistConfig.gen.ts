// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { BatchDeleteMaliciousFileWhitelistConfigOutput } from "@cloudseal/alibaba-sas";

export const batchDeleteMaliciousFileWhitelistConfigOutput_example1 = {
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "A3D7C47D-3F11-57BB-90E8-E5C20C61****",
  HttpStatusCode: 200,
} satisfies BatchDeleteMaliciousFileWhitelistConfigOutput;
