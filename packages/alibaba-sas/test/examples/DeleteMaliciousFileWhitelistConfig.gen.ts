// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  DeleteMaliciousFileWhitelistConfigInput,
  DeleteMaliciousFileWhitelistConfigOutput,
} from "@cloudseal/alibaba-sas";

export const deleteMaliciousFileWhitelistConfigInput_parameters = {
  ConfigId: 1,
} satisfies DeleteMaliciousFileWhitelistConfigInput;

export const deleteMaliciousFileWhitelistConfigOutput_example1 = {
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "D03DD0FD-6041-5107-AC00-383E28F1****",
  HttpStatusCode: 200,
} satisfies DeleteMaliciousFileWhitelistConfigOutput;
