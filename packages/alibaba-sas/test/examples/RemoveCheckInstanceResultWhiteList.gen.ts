// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  RemoveCheckInstanceResultWhiteListInput,
  RemoveCheckInstanceResultWhiteListOutput,
} from "@cloudseal/alibaba-sas";

export const removeCheckInstanceResultWhiteListInput_parameters = {
  CheckId: 11,
} satisfies RemoveCheckInstanceResultWhiteListInput;

export const removeCheckInstanceResultWhiteListOutput_example1 = {
  RequestId: "F156EA41-8EEF-54B2-908B-EAE071XXXXXX",
} satisfies RemoveCheckInstanceResultWhiteListOutput;
