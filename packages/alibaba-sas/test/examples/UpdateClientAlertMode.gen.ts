// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdateClientAlertModeInput, UpdateClientAlertModeOutput } from "@cloudseal/alibaba-sas";

export const updateClientAlertModeInput_parameters = { Mode: "balance" } satisfies UpdateClientAlertModeInput;

export const updateClientAlertModeOutput_example1 = {
  RequestId: "259E3E77-CA6D-5407-84A5-3A1C98D12F14",
  Data: true,
} satisfies UpdateClientAlertModeOutput;
