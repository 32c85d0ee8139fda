// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { MarkMonitorAccountsInput, MarkMonitorAccountsOutput } from "@cloudseal/alibaba-sas";

export const markMonitorAccountsInput_parameters = {
  AccountIds: "131331822340XXXX,140649175187XXXX",
} satisfies MarkMonitorAccountsInput;

export const markMonitorAccountsOutput_example1 = {
  RequestId: "A4EB8B1C-1DEC-5E18-BCD0-D1BBB3936FA7",
} satisfies MarkMonitorAccountsOutput;
