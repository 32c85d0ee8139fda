// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { HandleSecurityEventsInput, HandleSecurityEventsOutput } from "@cloudseal/alibaba-sas";

export const handleSecurityEventsInput_parameters = {
  MarkBatch: "true",
  MarkMissParam:
    '[{"uuid":"part","field":"gmtModified","operate":"contains","fieldValue":"asd"},{"uuid":"part","field":"loginUser","operate":"contains","fieldValue":"vff"}]',
  OperationCode: "block_ip",
  OperationParams: '{"expireTime":1719588943551,"subOperation":"killAndQuaraFileByMd5andPath"}',
  Remark: "remark test.",
  SecurityEventIds: ["909361"],
  SourceIp: "1.2.XX.XX",
} satisfies HandleSecurityEventsInput;

export const handleSecurityEventsOutput_started = {
  RequestId: "FF0020B9-999F-5DE2-985F-DB282BDA5311",
  HandleSecurityEventsResponse: { TaskId: 15411n },
} satisfies HandleSecurityEventsOutput;
