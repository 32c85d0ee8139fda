// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeCriteriaInput, DescribeCriteriaOutput } from "@cloudseal/alibaba-sas";

export const describeCriteriaInput_parameters = {
  MachineTypes: "ecs",
  SupportAutoTag: true,
  Value: "47.96",
} satisfies DescribeCriteriaInput;

export const describeCriteriaOutput_example1 = {
  RequestId: "8E6DDACF-99AF-5939-AFFD-FCCD3B01E724",
  CriteriaList: [
    {
      Type: "input",
      Name: "internetIp",
      Values: "47.96.XX.XX",
      MultiValues:
        '[{"vendor":0,"regionIds":{"default":["ap-southeast-1","ap-northeast-2","ap-southeast-3","ap-southeast-5","ap-southeast-7","me-central-1"]}},{"vendor":1,"regionIds":{"default":["outside-of-aliyun"]}}]',
    },
  ],
} satisfies DescribeCriteriaOutput;
