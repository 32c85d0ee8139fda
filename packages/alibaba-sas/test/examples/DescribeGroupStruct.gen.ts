// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeGroupStructInput, DescribeGroupStructOutput } from "@cloudseal/alibaba-sas";

export const describeGroupStructInput_parameters = { Lang: "zh" } satisfies DescribeGroupStructInput;

export const describeGroupStructOutput_example1 = {
  RequestId: "9FBC6E47-7508-58C9-9E76-528E118C****",
  GroupId: 0n,
  GroupName: "TestGroupName",
  MachineNum: 30,
  GroupIndex: 1,
  GroupFather: 0,
  GroupLevel: 2,
  GroupFlag: 0,
  Groups: [
    '[\n\t{\n\t\t"groupName": "testfuxian",\n\t\t"groupFather": 0,\n\t\t"groupId": 11501234,\n\t\t"childGroups": [],\n\t\t"groupLevel": 1,\n\t\t"groupIndex": 100,\n\t\t"groupFlag": 1\n\t},\n\t{\n\t\t"groupName": "testfuxian",\n\t\t"groupFather": 0,\n\t\t"groupId": 11501234,\n\t\t"childGroups": [],\n\t\t"groupLevel": 1,\n\t\t"groupIndex": 100,\n\t\t"groupFlag": 1\n\t}\n]',
  ],
} satisfies DescribeGroupStructOutput;
