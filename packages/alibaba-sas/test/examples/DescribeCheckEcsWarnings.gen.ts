// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeCheckEcsWarningsInput, DescribeCheckEcsWarningsOutput } from "@cloudseal/alibaba-sas";

export const describeCheckEcsWarningsInput_parameters = { SourceIp: "1.2.3.4" } satisfies DescribeCheckEcsWarningsInput;

export const describeCheckEcsWarningsOutput_example1 = {
  SasVersion: "3",
  CanTry: "0",
  WeakPasswordCount: "3",
  RequestId: "4E5BFDCF-B9DD-430D-9DA4-151BCB581C9D",
} satisfies DescribeCheckEcsWarningsOutput;
