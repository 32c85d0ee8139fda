// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetCheckConfigOutput } from "@cloudseal/alibaba-sas";

export const getCheckConfigOutput_example1 = {
  CycleDays: [0],
  StartTime: 0,
  EndTime: 6,
  Standards: [{ Id: 1n, ShowName: "云产品配置管理", Type: "RISK", Status: "ON" }],
  RequestId: "5A3D5C8F-2A42-5477-BDD8-27E64B5F1739",
  EnableAutoCheck: true,
  EnableAddCheck: false,
  SelectedChecks: [{ CheckId: 3n, SectionId: 69n }],
} satisfies GetCheckConfigOutput;
