// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ConfirmVirusEventsInput, ConfirmVirusEventsOutput } from "@cloudseal/alibaba-sas";

export const confirmVirusEventsInput_parameters = {
  OperationAll: 0,
  OperationCode: "default",
  OperationRange:
    '[{\\\\"type\\\\":\\\\"machine\\\\",\\\\"list\\\\":[\\\\"3aedba3d-bd4d-4dfb-bb0d-xxxxxxxxxxxx\\\\"]}]',
} satisfies ConfirmVirusEventsInput;

export const confirmVirusEventsOutput_example1 = {
  Result: true,
  RequestId: "5DFD6277-CC36-57F7-ACE6-F5952XXXXXXXX",
} satisfies ConfirmVirusEventsOutput;
