// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { OperationCancelIgnoreSuspEventOutput } from "@cloudseal/alibaba-sas";

export const operationCancelIgnoreSuspEventOutput_example1 = {
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "CE500770-42D3-442E-9DDD-156E0F9F3B45",
  HttpStatusCode: 200,
  TimeCost: 1,
} satisfies OperationCancelIgnoreSuspEventOutput;
