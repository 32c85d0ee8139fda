// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { ListRdsDatabasesInput } from "@cloudseal/huawei-dbss";

export const listRdsDatabasesInput_parameters = { db_type: "MYSQL" } satisfies ListRdsDatabasesInput;
