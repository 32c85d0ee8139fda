// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { RetryAgentlessTaskInput, RetryAgentlessTaskOutput } from "@cloudseal/alibaba-sas";

export const retryAgentlessTaskInput_parameters = {
  TaskId: "5347c7b6-c85c-4070-846a-3029e08e****",
} satisfies RetryAgentlessTaskInput;

export const retryAgentlessTaskOutput_example1 = {
  RequestId: "F5CF78A7-30AA-59DB-847F-13EE3AE7****",
} satisfies RetryAgentlessTaskOutput;
