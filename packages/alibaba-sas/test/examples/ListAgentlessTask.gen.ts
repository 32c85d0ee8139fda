// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListAgentlessTaskInput } from "@cloudseal/alibaba-sas";

export const listAgentlessTaskInput_parameters = {
  CurrentPage: 1,
  EndTime: 1635575219000,
  InternetIp: "1.1.XX.XX",
  IntranetIp: "172.26.XX.XX",
  Lang: "zh",
  MachineName: "oracle-win-001****",
  PageSize: 20,
  RootTask: false,
  RootTaskId: "12c27343861610c5db3f7a2573b4****",
  StartTime: 1651290987000,
  Status: 2,
  TargetName: "source-test-obj-0****",
  TargetType: 1,
  TaskId: "d7b2acf8d362742123e4a84e1bf8****",
  Uuid: "e4af3620-6895-4e2f-a641-a9d8fb53****",
} satisfies ListAgentlessTaskInput;
