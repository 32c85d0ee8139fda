// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeSoarPlaybookTaskDetailInput } from "@cloudseal/alibaba-sas";

export const describeSoarPlaybookTaskDetailInput_parameters = {
  PlaybookId: 123,
  RecordId: 14,
  RequestUuid: "a15e37da-abe0-4d87-acd2-024e875a****",
} satisfies DescribeSoarPlaybookTaskDetailInput;
