// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdateImageEventOperationInput, UpdateImageEventOperationOutput } from "@cloudseal/alibaba-sas";

export const updateImageEventOperationInput_parameters = {
  Conditions:
    '[{\\\\"condition\\\\": \\\\"MD5\\\\", \\\\"type\\\\": \\\\"equals\\\\", \\\\"value\\\\": \\\\"0083a31cc0083a31ccf7c10367a6e****\\\\"}]',
  Id: 814163,
  Note: "test",
  Scenarios: '{\\\\"type\\\\": \\\\"repo\\\\", \\\\"value\\\\": \\\\"test-aaa/shenzhen-repo-01\\\\"}',
  Source: "agentless",
} satisfies UpdateImageEventOperationInput;

export const updateImageEventOperationOutput_example1 = {
  Data: { Id: 67429n },
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "7532B7EE-7CE7-5F4D-BF04-B12447DD****",
} satisfies UpdateImageEventOperationOutput;
