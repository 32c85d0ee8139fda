// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateBatchUploadUrlInput } from "../../src/operations/CreateBatchUploadUrl.gen.js";

export const createBatchUploadUrlInput_parameters = { Type: 0 } satisfies CreateBatchUploadUrlInput;
