// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { AddImageEventOperationInput, AddImageEventOperationOutput } from "@cloudseal/alibaba-sas";

export const addImageEventOperationInput_parameters = {
  Conditions:
    '[{\\\\"condition\\\\": \\\\"MD5\\\\", \\\\"type\\\\": \\\\"equals\\\\", \\\\"value\\\\": \\\\"0083a31cc0083a31ccf7c10367a6e783e\\\\"}]',
  EventKey: "PEM",
  EventName: "PEM",
  EventType: "sensitiveFile",
  Note: "test",
  OperationCode: "whitelist",
  Scenarios: '{\\\\"type\\\\": \\\\"repo\\\\", \\\\"value\\\\": \\\\"test-aaa/shenzhen-repo-01\\\\"}',
  Source: "agentless",
} satisfies AddImageEventOperationInput;

export const addImageEventOperationOutput_example1 = {
  Data: {
    Id: 443496n,
    EventType: "sensitiveFile",
    OperationCode: "whitelist",
    Conditions:
      '[{\\"condition\\": \\"MD5\\", \\"type\\": \\"equals\\", \\"value\\": \\"0083a31cc0083a31ccf7c10367a6e783e\\"}]\n',
    Scenarios: '{\\"type\\": \\"repo\\", \\"value\\": \\"test-aaa/shenzhen-repo-01\\"}\n',
    EventKey: "PEM",
    EventName: "PEM",
  },
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "0C8487EF-50C2-54BB-8634-10F8C35D****",
} satisfies AddImageEventOperationOutput;
