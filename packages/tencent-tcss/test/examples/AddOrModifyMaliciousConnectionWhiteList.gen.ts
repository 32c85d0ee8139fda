// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  AddOrModifyMaliciousConnectionWhiteListInput,
  AddOrModifyMaliciousConnectionWhiteListOutput,
} from "@cloudseal/tencent-tcss";

export const addOrModifyMaliciousConnectionWhiteListInput_example1 = {
  RequestType: "IP",
} satisfies AddOrModifyMaliciousConnectionWhiteListInput;

export const addOrModifyMaliciousConnectionWhiteListOutput_example1 = {
  RequestId: "xx",
} satisfies AddOrModifyMaliciousConnectionWhiteListOutput;
