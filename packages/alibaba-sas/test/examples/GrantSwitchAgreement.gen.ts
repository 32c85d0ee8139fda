// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GrantSwitchAgreementInput } from "@cloudseal/alibaba-sas";

export const grantSwitchAgreementInput_parameters = {
  IsAgree: true,
  IsConfirmed: true,
  IsImmediate: true,
  Lang: "zh",
  Type: "sg_switch",
} satisfies GrantSwitchAgreementInput;
