// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteHoneypotInput, DeleteHoneypotOutput } from "@cloudseal/alibaba-sas";

export const deleteHoneypotInput_parameters = {
  HoneypotId: "558b5fa40948ebe2171a74757c54dc7e58f761870fa7ee6a105e70947ec82aa9",
  Lang: "zh",
} satisfies DeleteHoneypotInput;

export const deleteHoneypotOutput_example1 = {
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "E14721CB-B32F-56F2-8490-CDA18E4F9268",
  HttpStatusCode: 200,
} satisfies DeleteHoneypotOutput;
