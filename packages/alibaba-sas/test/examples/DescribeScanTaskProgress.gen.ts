// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeScanTaskProgressInput, DescribeScanTaskProgressOutput } from "@cloudseal/alibaba-sas";

export const describeScanTaskProgressInput_parameters = { TaskId: 282832 } satisfies DescribeScanTaskProgressInput;

export const describeScanTaskProgressOutput_example1 = {
  TargetInfo: '[{"type":"uuid","name":"host001","target":"503201a7-14c6-4280-801b-1169ed42****"}]',
  RequestId: "EA15BA8A-D631-4375-8D40-CB7C769B0279",
  ScanTaskProgress: "Success",
} satisfies DescribeScanTaskProgressOutput;
