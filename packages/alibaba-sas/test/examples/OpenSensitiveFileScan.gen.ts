// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { OpenSensitiveFileScanInput, OpenSensitiveFileScanOutput } from "@cloudseal/alibaba-sas";

export const openSensitiveFileScanInput_parameters = { SwitchOn: "on" } satisfies OpenSensitiveFileScanInput;

export const openSensitiveFileScanOutput_example1 = {
  Data: { SwitchOn: "on" },
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "B4A4C081-7F06-5481-9323-02A5419B9423",
  HttpStatusCode: 200,
} satisfies OpenSensitiveFileScanOutput;
