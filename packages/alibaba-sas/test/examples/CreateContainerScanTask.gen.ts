// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateContainerScanTaskInput, CreateContainerScanTaskOutput } from "@cloudseal/alibaba-sas";

export const createContainerScanTaskInput_parameters = {
  ClusterId: "c22143730ab6e40b09ec7c1c51d4d****",
  ContainerIds: "c927cf190e886696db53cda0efb57145394ccf0bf9f525353fa5c22a26e4****",
  Lang: "zh",
} satisfies CreateContainerScanTaskInput;

export const createContainerScanTaskOutput_example1 = {
  Data: {
    TaskId: "fc98d58eb56f699d49bf7ebbd6d7****",
    TotalCount: 62,
    FinishCount: 33,
    CollectTime: 1644286364150,
    ExecTime: 1644286364150,
    Status: "SUCCESS",
    Progress: 100,
    Result: "SUCCESS",
    CanCreate: true,
  },
  RequestId: "9F4E6157-9600-5588-86B9-38F09067****",
  HttpStatusCode: 200,
} satisfies CreateContainerScanTaskOutput;
