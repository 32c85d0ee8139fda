// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeVirusAutoIsolateSettingInput,
  DescribeVirusAutoIsolateSettingOutput,
} from "@cloudseal/tencent-tcss";

export const describeVirusAutoIsolateSettingInput_example1 = {} satisfies DescribeVirusAutoIsolateSettingInput;

export const describeVirusAutoIsolateSettingOutput_example1 = {
  AutoIsolateSwitch: true,
  IsKillProgress: true,
  UserAutoIsolateKillSwitch: true,
  RequestId: "F00A8503-6233-452E-913E-DAFE9******",
} satisfies DescribeVirusAutoIsolateSettingOutput;
