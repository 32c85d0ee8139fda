// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  CreateEscapeWhiteListExportJobInput,
  CreateEscapeWhiteListExportJobOutput,
} from "@cloudseal/tencent-tcss";

export const createEscapeWhiteListExportJobInput_example1 = {} satisfies CreateEscapeWhiteListExportJobInput;

export const createEscapeWhiteListExportJobOutput_example1 = {
  JobId: "73805b97-0e40-4249-8fe5-f1e38de1c28a",
  RequestId: "78382c9e-92c7-42bb-8a2a-04d406903d94",
} satisfies CreateEscapeWhiteListExportJobOutput;
