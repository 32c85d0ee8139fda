// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  CreateSimilarSecurityEventsQueryTaskInput,
  CreateSimilarSecurityEventsQueryTaskOutput,
} from "@cloudseal/alibaba-sas";

export const createSimilarSecurityEventsQueryTaskInput_parameters = {
  SecurityEventId: 14323,
  SimilarEventScenarioCode: "default",
  SourceIp: "1.2.XX.XX",
} satisfies CreateSimilarSecurityEventsQueryTaskInput;

export const createSimilarSecurityEventsQueryTaskOutput_example1 = {
  RequestId: "5861EE3E-F0B3-48B8-A5DC-A5080BFBE052",
  CreateSimilarSecurityEventsQueryTaskResponse: { Status: "New", TaskId: 2915n },
} satisfies CreateSimilarSecurityEventsQueryTaskOutput;
