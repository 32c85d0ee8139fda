// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdateTargetListByBatchInput } from "../../src/operations/UpdateTargetListByBatch.gen.js";

export const updateTargetListByBatchInput_parameters = { BatchId: 52370 } satisfies UpdateTargetListByBatchInput;
