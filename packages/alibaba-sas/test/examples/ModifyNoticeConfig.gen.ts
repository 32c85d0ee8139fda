// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyNoticeConfigInput, ModifyNoticeConfigOutput } from "@cloudseal/alibaba-sas";

export const modifyNoticeConfigInput_parameters = {
  BizType: "cms",
  FocusLevel: "CRITICAL,HIGH",
  Project: "yundun_webguard_event",
  Route: 4,
  SourceIp: "42.178.XX.XX",
  TimeLimit: 1,
} satisfies ModifyNoticeConfigInput;

export const modifyNoticeConfigOutput_example1 = {
  RequestId: "5989D067-621F-51E2-A636-D94D1388****",
} satisfies ModifyNoticeConfigOutput;
