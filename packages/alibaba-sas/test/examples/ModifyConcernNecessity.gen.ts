// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyConcernNecessityInput, ModifyConcernNecessityOutput } from "@cloudseal/alibaba-sas";

export const modifyConcernNecessityInput_parameters = {
  ConcernNecessity: "asap,nntf",
} satisfies ModifyConcernNecessityInput;

export const modifyConcernNecessityOutput_example1 = {
  RequestId: "F059E190-A65B-5DF8-8709-2CC7791A5B65",
} satisfies ModifyConcernNecessityOutput;
