// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeCustomizedDictInput } from "@cloudseal/alibaba-sas";

export const describeCustomizedDictInput_parameters = {
  SourceIp: "58.240.XX.XX",
} satisfies DescribeCustomizedDictInput;
