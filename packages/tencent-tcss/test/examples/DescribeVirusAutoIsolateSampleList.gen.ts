// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeVirusAutoIsolateSampleListInput,
  DescribeVirusAutoIsolateSampleListOutput,
} from "@cloudseal/tencent-tcss";

export const describeVirusAutoIsolateSampleListInput_example1 = {} satisfies DescribeVirusAutoIsolateSampleListInput;

export const describeVirusAutoIsolateSampleListOutput_example1 = {
  TotalCount: 102,
  List: [
    {
      MD5: "61d7d84e979212bed18ed9aa8748defa",
      VirusName: "virus1",
      ModifyTime: "2020-09-22T00:00:00+00:00",
      AutoIsolateSwitch: true,
    },
  ],
  RequestId: "29b37d86-f63d-43d1-b21a-640e82965198",
} satisfies DescribeVirusAutoIsolateSampleListOutput;
