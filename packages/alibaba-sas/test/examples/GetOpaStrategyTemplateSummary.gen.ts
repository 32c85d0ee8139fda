// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetOpaStrategyTemplateSummaryOutput } from "@cloudseal/alibaba-sas";

export const getOpaStrategyTemplateSummaryOutput_example1 = {
  Data: [{ TemplateId: 1n, TemplateName: "Blank template", Count: 2, Description: "Custom defense configuration" }],
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "54572138-3390-5774-B71D-799DC8C2161B",
} satisfies GetOpaStrategyTemplateSummaryOutput;
