// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { BatchUpdateMaliciousFileWhitelistConfigOutput } from "@cloudseal/alibaba-sas";

export const batchUpdateMaliciousFileWhitelistConfigOutput_example1 = {
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "7532B7EE-7CE7-5F4D-BF04-B12447DDCAE1",
  HttpStatusCode: 200,
} satisfies BatchUpdateMaliciousFileWhitelistConfigOutput;
