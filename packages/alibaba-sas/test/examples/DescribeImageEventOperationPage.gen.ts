// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  DescribeImageEventOperationPageInput,
  DescribeImageEventOperationPageOutput,
} from "@cloudseal/alibaba-sas";

export const describeImageEventOperationPageInput_parameters = {
  CurrentPage: 1,
  EventKey: "PEM",
  EventName: "PEM",
  EventType: "sensitiveFile",
  Id: 49616,
  Lang: "zh",
  PageSize: 20,
  Source: "agentless",
} satisfies DescribeImageEventOperationPageInput;

export const describeImageEventOperationPageOutput_example1 = {
  Data: {
    List: [
      {
        Id: 2646624n,
        EventType: "sensitiveFile",
        OperationCode: "whitelist",
        Conditions:
          '[{\\"condition\\": \\"MD5\\", \\"type\\": \\"equals\\", \\"value\\": \\"0083a31cc0083a31ccf7c10367a6e783e\\"}]\n',
        Scenarios: '{\\"type\\": \\"repo\\", \\"value\\": \\"test-aaa/shenzhen-repo-01\\"}\n',
        EventKey: "PEM",
        EventName: "PEM",
      },
    ],
    PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 109 },
  },
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "A3D7C47D-3F11-57BB-90E8-E5C20C61****",
} satisfies DescribeImageEventOperationPageOutput;
