// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifySearchConditionInput } from "@cloudseal/alibaba-sas";

export const modifySearchConditionInput_parameters = {
  FilterConditions:
    '{\n    "filterParams": [\n        {\n            "label": "UUID：xxx",\n            "value": "{\\\\"name\\\\":\\\\"uuidList\\\\",\\\\"value\\\\":\\\\"xxx\\\\"}"\n        }\n    ],\n    "LogicalExp": "OR"\n}',
  Name: "test",
  SourceIp: "27.223.XX.XX",
  Type: "ecs",
} satisfies ModifySearchConditionInput;
