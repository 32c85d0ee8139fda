// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyEmgVulSubmitInput, ModifyEmgVulSubmitOutput } from "@cloudseal/alibaba-sas";

export const modifyEmgVulSubmitInput_parameters = {
  Lang: "zh",
  Name: "scan:ASCV-2019-032401",
  UserAgreement: "yes",
} satisfies ModifyEmgVulSubmitInput;

export const modifyEmgVulSubmitOutput_example1 = {
  RequestId: "52A3AEE6-114A-499D-8990-4BA9B27FE0AA",
} satisfies ModifyEmgVulSubmitOutput;
