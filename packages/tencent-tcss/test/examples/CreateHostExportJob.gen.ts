// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { CreateHostExportJobInput, CreateHostExportJobOutput } from "@cloudseal/tencent-tcss";

export const createHostExportJobInput_example1 = {
  ExportField: [
    "HostName",
    "HostIP",
    "PublicIp",
    "Group",
    "InstanceID",
    "MachineType",
    "Status",
    "DockerVersion",
    "ContainerdVersion",
    "DockerFileSystemDriver",
    "ImageCnt",
    "ContainerCnt",
  ],
} satisfies CreateHostExportJobInput;

export const createHostExportJobOutput_example1 = {
  JobId: "73805b97-0e40-4249-8fe5-f1e38de1c28a",
  RequestId: "78382c9e-92c7-42bb-8a2a-04d406903d94",
} satisfies CreateHostExportJobOutput;
