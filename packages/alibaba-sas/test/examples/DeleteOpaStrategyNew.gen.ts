// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteOpaStrategyNewOutput } from "@cloudseal/alibaba-sas";

export const deleteOpaStrategyNewOutput_example1 = {
  Success: true,
  Code: "200",
  Message: "success",
  RequestId: "8FD58F11-0F4D-5C7F-B9B2-CFD76108F9A4",
  HttpStatusCode: 200,
} satisfies DeleteOpaStrategyNewOutput;
