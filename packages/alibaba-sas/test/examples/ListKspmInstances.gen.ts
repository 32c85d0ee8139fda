// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListKspmInstancesInput } from "@cloudseal/alibaba-sas";

export const listKspmInstancesInput_parameters = {
  Criteria: '[{"name":"vulStatus","value":"YES","logicalExp":"AND"}]',
  CurrentPage: 1,
  LogicalExp: "OR",
  PageSize: 20,
  RegionId: "cn-hangzhou",
} satisfies ListKspmInstancesInput;
