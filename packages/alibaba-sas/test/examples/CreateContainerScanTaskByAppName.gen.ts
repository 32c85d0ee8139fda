// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  CreateContainerScanTaskByAppNameInput,
  CreateContainerScanTaskByAppNameOutput,
} from "@cloudseal/alibaba-sas";

export const createContainerScanTaskByAppNameInput_parameters = {
  AppNames: "app-centos-01",
  ClusterId: "cfb7a55a81f7246b5ac18845ea79a****",
  Lang: "zh",
} satisfies CreateContainerScanTaskByAppNameInput;

export const createContainerScanTaskByAppNameOutput_example1 = {
  Data: {
    TaskId: "fc98d58eb56f699d49bf7ebbd6d7****",
    TotalCount: 5,
    FinishCount: 5,
    CollectTime: 1644286364150,
    ExecTime: 1644286364150,
    Status: "SUCCESS",
    Progress: 100,
    Result: "SUCCESS",
    CanCreate: true,
  },
  RequestId: "1EE7B150-D67E-53FD-A52D-3E8E669A****",
  HttpStatusCode: 200,
} satisfies CreateContainerScanTaskByAppNameOutput;
