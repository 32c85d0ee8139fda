// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyClientConfSetupInput, ModifyClientConfSetupOutput } from "@cloudseal/alibaba-sas";

export const modifyClientConfSetupInput_parameters = {
  StrategyConfig: '{\n      "cpu": "20"\n}',
  StrategyTag: "machineResource",
  StrategyTagValue: "major",
} satisfies ModifyClientConfSetupInput;

export const modifyClientConfSetupOutput_example1 = {
  RequestId: "60E24426-B910-5D7F-8B8B-3BCDC3FC****",
} satisfies ModifyClientConfSetupOutput;
