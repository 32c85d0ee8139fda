// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  ModifySecurityEventMarkMissIndividuallyInput,
  ModifySecurityEventMarkMissIndividuallyOutput,
} from "@cloudseal/alibaba-sas";

export const modifySecurityEventMarkMissIndividuallyInput_parameters = {
  SourceIp: "127.0.XX.XX",
} satisfies ModifySecurityEventMarkMissIndividuallyInput;

export const modifySecurityEventMarkMissIndividuallyOutput_example1 = {
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "A37B852F-E346-5FF2-82BD-D1F1DXXXXXX",
  HttpStatusCode: 200,
  TimeCost: 1,
} satisfies ModifySecurityEventMarkMissIndividuallyOutput;
