// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { OperateCommonTargetConfigInput, OperateCommonTargetConfigOutput } from "@cloudseal/alibaba-sas";

export const operateCommonTargetConfigInput_parameters = {
  FieldName: "repoName",
  FieldValue: "cafcmc-dev",
  SourceIp: "182.92.XXX.XXX",
  TargetOperations:
    '[\n      {\n            "targetType": "uuid",\n            "target": "f329a044-6a2f-49a0-9d33-352f6c1d****",\n            "flag": "del"\n      }\n]',
  TargetType: "uuid",
  Type: "alidetect",
} satisfies OperateCommonTargetConfigInput;

export const operateCommonTargetConfigOutput_example1 = {
  RequestId: "95D45C44-4F53-5ED2-8E12-7D134564B****",
} satisfies OperateCommonTargetConfigOutput;
