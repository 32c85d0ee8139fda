// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { CreateImageExportJobInput, CreateImageExportJobOutput } from "@cloudseal/tencent-tcss";

export const createImageExportJobInput_example1 = { ExportField: ["ImageName"] } satisfies CreateImageExportJobInput;

export const createImageExportJobOutput_example1 = {
  DownloadUrl: "sfsfsfsfsfs",
  JobId: "jobid-dafdhj",
  RequestId: "7c07629e-58ff-4e8a-b63d-679698cf295a",
} satisfies CreateImageExportJobOutput;
