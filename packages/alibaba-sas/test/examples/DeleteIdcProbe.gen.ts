// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteIdcProbeInput } from "@cloudseal/alibaba-sas";

export const deleteIdcProbeInput_parameters = { Uuid: "inet-1234567****" } satisfies DeleteIdcProbeInput;
