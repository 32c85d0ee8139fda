// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListClientAlertModeInput, ListClientAlertModeOutput } from "@cloudseal/alibaba-sas";

export const listClientAlertModeInput_parameters = { Mode: "strict" } satisfies ListClientAlertModeInput;

export const listClientAlertModeOutput_example1 = {
  RequestId: "A4EB8B1C-1DEC-5E18-BCD0-D1BBB3936FA7",
  Data: { Uuids: ["0c1714dc-f7a3-4265-8364-7aa3fce8c716"], Count: 5 },
} satisfies ListClientAlertModeOutput;
