// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeCycleTaskListInput, DescribeCycleTaskListOutput } from "@cloudseal/alibaba-sas";

export const describeCycleTaskListInput_parameters = {
  ConfigId: "f93b6ee24cfd0aad44b897ad5051****",
  CurrentPage: 1,
  PageSize: 20,
  TaskName: "IMAGE_SCAN",
  TaskType: "IMAGE_SCAN",
} satisfies DescribeCycleTaskListInput;

export const describeCycleTaskListOutput_example1 = {
  RequestId: "A4EB8B1C-1DEC-5E18-BCD0-D1BBB393****",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 149, Count: 9 },
  CycleScheduleResponseList: [
    {
      LastTaskId: "38730bb078f4a1461d4ed283994c****",
      ConfigId: "2cdbdeba8dd70586d5814d4cbf21****",
      TargetEndTime: 7,
      NextStartTimeStr: 1671184531000,
      TaskName: "IMAGE_SCAN",
      TaskType: "IMAGE_SCAN",
      IntervalPeriod: 3,
      FirstDateStr: 1667491200000,
      Param: '{"userAgreement":"yes","lang":"zh"}',
      PeriodUnit: "day",
      TargetStartTime: 0,
      Enable: 1,
    },
  ],
} satisfies DescribeCycleTaskListOutput;
