// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteOssScanConfigInput, DeleteOssScanConfigOutput } from "@cloudseal/alibaba-sas";

export const deleteOssScanConfigInput_parameters = { Id: 1589 } satisfies DeleteOssScanConfigInput;

export const deleteOssScanConfigOutput_example1 = {
  RequestId: "A4EB8B1C-1DEC-5E18-BCD0-D1BBB393****",
} satisfies DeleteOssScanConfigOutput;
