// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { SetClusterInterceptionConfigInput, SetClusterInterceptionConfigOutput } from "@cloudseal/alibaba-sas";

export const setClusterInterceptionConfigInput_parameters = {
  ClusterIds: "c60b77fe62093480db6164a3c2fa****",
  SwitchOn: 1,
  SwitchType: 0,
} satisfies SetClusterInterceptionConfigInput;

export const setClusterInterceptionConfigOutput_example1 = {
  Result: true,
  RequestId: "74AB990C-539B-579B-9239-B8A2036B7337",
} satisfies SetClusterInterceptionConfigOutput;
