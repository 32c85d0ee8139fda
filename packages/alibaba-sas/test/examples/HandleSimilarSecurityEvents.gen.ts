// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { HandleSimilarSecurityEventsInput, HandleSimilarSecurityEventsOutput } from "@cloudseal/alibaba-sas";

export const handleSimilarSecurityEventsInput_parameters = {
  MarkMissParam: '{"field":"md5","operate":"contains","fieldValue":"aa"}',
  OperationCode: "offline_handled",
  OperationParams: '{"expireTime":1646208726195}',
  Remark: "remark test.",
  SourceIp: "192.168.XX.XX",
  TaskId: 666038,
} satisfies HandleSimilarSecurityEventsInput;

export const handleSimilarSecurityEventsOutput_started = {
  RequestId: "A3653911-33A6-5268-8B91-7690471F7AA1",
} satisfies HandleSimilarSecurityEventsOutput;
