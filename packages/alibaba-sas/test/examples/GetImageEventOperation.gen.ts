// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetImageEventOperationInput, GetImageEventOperationOutput } from "@cloudseal/alibaba-sas";

export const getImageEventOperationInput_parameters = { Id: 814163, Lang: "zh" } satisfies GetImageEventOperationInput;

export const getImageEventOperationOutput_example1 = {
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
  RequestId: "5861EE3E-F0B3-48B8-A5DC-A5080BFB****",
} satisfies GetImageEventOperationOutput;
