// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UnMarkMonitorAccountsInput, UnMarkMonitorAccountsOutput } from "@cloudseal/alibaba-sas";

export const unMarkMonitorAccountsInput_parameters = {
  AccountIds: "125267953644XXXX,125807832682XXXX",
} satisfies UnMarkMonitorAccountsInput;

export const unMarkMonitorAccountsOutput_example1 = {
  RequestId: "3B7EF1A4-E970-5A7F-91CA-416F9881333E",
} satisfies UnMarkMonitorAccountsOutput;
