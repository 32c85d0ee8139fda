// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  InitializeUserComplianceEnvironmentInput,
  InitializeUserComplianceEnvironmentOutput,
} from "@cloudseal/tencent-tcss";

export const initializeUserComplianceEnvironmentInput_example1 = {} satisfies InitializeUserComplianceEnvironmentInput;

export const initializeUserComplianceEnvironmentOutput_example1 = {
  RequestId: "8a64a4f9-864c-49c6-adcb-21b483de477a",
} satisfies InitializeUserComplianceEnvironmentOutput;
