// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeSimilarSecurityEventsInput, DescribeSimilarSecurityEventsOutput } from "@cloudseal/alibaba-sas";

export const describeSimilarSecurityEventsInput_parameters = {
  CurrentPage: 1,
  Lang: "zh",
  PageSize: 20,
  SourceIp: "1.2.XX.XX",
  TaskId: 1689135,
} satisfies DescribeSimilarSecurityEventsInput;

export const describeSimilarSecurityEventsOutput_listed = {
  RequestId: "9F4217C8-763F-51EF-84D4-5535E072B2D8",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 5, Count: 5 },
  SecurityEventsResponse: [
    {
      LastTime: 1648544361480,
      Uuid: "qweeqq-13232-daweq-w****",
      EventName: "Trojan",
      EventType: "Malicious Software",
      SecurityEventId: 158661n,
      OccurrenceTime: 1648457961000,
    },
  ],
} satisfies DescribeSimilarSecurityEventsOutput;
