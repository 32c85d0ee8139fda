// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListInstanceRiskNumOutput } from "@cloudseal/alibaba-sas";

export const listInstanceRiskNumOutput_example1 = {
  InstanceRiskNum: [
    {
      InstanceItem: { Uuid: "f2d6e901-1004-4ca8-9dae-53ec04a9****", InstanceId: "i-wz9fdluqx20mp2x7****" },
      RiskNumEntity: {
        VulHighCount: 1,
        VulMediumCount: 2,
        VulLowCount: 3,
        WeakPassWordCount: 4,
        SuspiciousHighCount: 5,
        SuspiciousMediumCount: 6,
        SuspiciousLowCount: 7,
      },
    },
  ],
  RequestId: "291B49F9-1685-4005-9D34-606B6F78****",
} satisfies ListInstanceRiskNumOutput;
