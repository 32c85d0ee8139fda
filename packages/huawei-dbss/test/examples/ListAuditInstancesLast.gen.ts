// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { ListAuditInstancesLastOutput } from "@cloudseal/huawei-dbss";

export const listAuditInstancesLastOutput_two = {
  instances: [
    {
      charge_model: "Period",
      comment: "Databases of the shop",
      config_num: 2,
      connect_ip: "192.0.2.10",
      cpu: 4,
      database_limit: 3,
      id: "instance-made-up-for-the-simulator-1",
      name: "shop",
      new_version: null,
      ram: 16,
      region: "ap-southeast-1",
      resource_spec_code: "dbss.bypassaudit.low",
      status: "ACTIVE",
      task: "NO_TASK",
      version: "23.05.23.193055",
      zone: "ap-southeast-1a",
    },
    {
      charge_model: "Demand",
      config_num: 0,
      connect_ip: "192.0.2.11",
      cpu: 4,
      database_limit: 3,
      effect: 1,
      id: "instance-made-up-for-the-simulator-2",
      name: "archive",
      new_version: "23.05.23.193055",
      ram: 16,
      region: "ap-southeast-1",
      resource_spec_code: "dbss.bypassaudit.low",
      status: "FROZEN",
      task: "NO_TASK",
      version: "23.02.27",
    },
  ],
  total: 2,
} satisfies ListAuditInstancesLastOutput;
