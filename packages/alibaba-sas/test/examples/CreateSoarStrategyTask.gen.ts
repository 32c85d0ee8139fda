// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateSoarStrategyTaskInput } from "../../src/operations/CreateSoarStrategyTask.gen.js";

export const createSoarStrategyTaskInput_parameters = {
  StrategyId: 13840,
  StrategyTaskName: "task1",
  StrategyTaskParams:
    '[\n    {\n        "name": "vulList",\n        "associationProperty": "sasAllVul",\n        "value": [\n            {\n                "regionId": "cn-hangzhou",\n                "instanceId": "i-bp10i******68lo5e",\n                "instanceName": "instance****",\n                "vulId": 3974347681,\n                "vulName": "centos:7:cesa-2024:1249",\n                "vulAliasName": "CESA-2024:1249",\n                "vulTag": "oval",\n                "vulUuid": "3c5eb76a-******-85ef-67562cdc2344",\n                "vulType": "cve",\n                "vulModifyTs": 1721324258000\n            }\n        ]\n    },\n    {\n        "name": "snapshotConfig",\n        "associationProperty": "snapshotConfig",\n        "value": {\n            "ttl": 1\n        }\n    },\n    {\n        "name": "notifyConfig",\n        "associationProperty": "notifyConfig",\n        "value": {\n            "ding": [\n                {\n                    "value": 2195,\n                    "label": "test"\n                }\n            ]\n        }\n    }\n]',
  StrategyTaskPlanExeTime: 1586739841000,
} satisfies CreateSoarStrategyTaskInput;
