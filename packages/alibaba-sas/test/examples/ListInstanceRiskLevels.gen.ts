// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListInstanceRiskLevelsOutput } from "@cloudseal/alibaba-sas";

export const listInstanceRiskLevelsOutput_example1 = {
  InstanceRiskLevels: [
    { InstanceId: "i-m5efigezp50l2cmb****", Uuid: "f2d6e901-1004-4ca8-9dae-53ec04a92765", Level: "high" },
  ],
  RequestId: "F5CF78A7-30AA-59DB-847F-13EE3AE7****",
} satisfies ListInstanceRiskLevelsOutput;
