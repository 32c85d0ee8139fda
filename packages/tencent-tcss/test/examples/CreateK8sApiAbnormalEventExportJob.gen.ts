// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  CreateK8sApiAbnormalEventExportJobInput,
  CreateK8sApiAbnormalEventExportJobOutput,
} from "@cloudseal/tencent-tcss";

export const createK8sApiAbnormalEventExportJobInput_example1 = {} satisfies CreateK8sApiAbnormalEventExportJobInput;

export const createK8sApiAbnormalEventExportJobOutput_example1 = {
  RequestId: "522d7714-ef53-4940-b0ed-46d59a3cf0fd",
  JobId: "06ac844d-4f9d-43f8-b00e-45bc74dd****",
} satisfies CreateK8sApiAbnormalEventExportJobOutput;
