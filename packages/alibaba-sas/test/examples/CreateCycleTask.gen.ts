// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateCycleTaskInput, CreateCycleTaskOutput } from "@cloudseal/alibaba-sas";

export const createCycleTaskInput_parameters = {
  Enable: 1,
  FirstDateStr: 1650556800000,
  IntervalPeriod: 7,
  Param:
    '{\n      "targetInfo": [\n            {\n                  "type": "groupId",\n                  "name": "TI HOST",\n                  "target": 10597***\n            },\n            {\n                  "type": "groupId",\n                  "name": "expense HOST",\n                  "target": 10597***\n            }\n      ]\n}',
  PeriodUnit: "day",
  Source: "console_batch",
  TargetEndTime: 6,
  TargetStartTime: 0,
  TaskName: "EMG_VUL_SCHEDULE_SCAN",
  TaskType: "VIRUS_VUL_SCHEDULE_SCAN",
} satisfies CreateCycleTaskInput;

export const createCycleTaskOutput_example1 = {
  RequestId: "86CFF42E-E00A-57A3-8656-22291EFB****",
} satisfies CreateCycleTaskOutput;
