// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  AddCheckInstanceResultWhiteListInput,
  AddCheckInstanceResultWhiteListOutput,
} from "@cloudseal/alibaba-sas";

export const addCheckInstanceResultWhiteListInput_parameters = {
  CheckGroupId: "cQFq20UzZ49K6gRSJD1301****",
  CheckId: 132,
  Remark: "test",
  RuleType: "WHITE",
} satisfies AddCheckInstanceResultWhiteListInput;

export const addCheckInstanceResultWhiteListOutput_example1 = {
  Data: { test: "test", test2: 1 },
  RequestId: "ADE57832-9666-511C-9A80-B87DE2E8****",
} satisfies AddCheckInstanceResultWhiteListOutput;
