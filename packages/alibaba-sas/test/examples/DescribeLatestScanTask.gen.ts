// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeLatestScanTaskOutput } from "@cloudseal/alibaba-sas";

export const describeLatestScanTaskOutput_example1 = {
  TargetInfo: '[{"type":"uuid","name":"Host001","target":"503201a7-14c6-4280-801b-1169ed42****"}]',
  RequestId: "7E0618A9-D5EF-4220-9471-C42XXXXXXXX",
  LastCheckTime: 1671610264000,
  RiskNum: 1,
  Uuids: ["d77f7802-4f0a-4221-ab02-4d999e****"],
} satisfies DescribeLatestScanTaskOutput;
