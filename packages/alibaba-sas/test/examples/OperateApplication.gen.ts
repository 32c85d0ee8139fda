// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { OperateApplicationOutput } from "@cloudseal/alibaba-sas";

export const operateApplicationOutput_example1 = {
  RequestId: "79B067A4-54EB-5560-B5C8-425ABEDC2784",
} satisfies OperateApplicationOutput;
