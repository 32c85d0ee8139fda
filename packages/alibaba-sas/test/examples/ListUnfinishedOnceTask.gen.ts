// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListUnfinishedOnceTaskInput, ListUnfinishedOnceTaskOutput } from "@cloudseal/alibaba-sas";

export const listUnfinishedOnceTaskInput_parameters = {
  TaskType: "IMAGE_SCAN",
  Target: "4fe8e1cd-3c37-4851-b9de-124da32c****",
} satisfies ListUnfinishedOnceTaskInput;

export const listUnfinishedOnceTaskOutput_listed = {
  RequestId: "F5CF78A7-30AA-59DB-847F-13EE3AE7****",
  OnceTasks: [
    {
      Status: 1,
      StatusText: "SUCCESS",
      Progress: 75,
      RealRunTime: 1670307567000,
      TaskName: "IMAGE_SCAN",
      Finish: 1,
      TotalCount: 30,
      EndTime: 1670307567000,
      TaskType: "IMAGE_SCAN",
      StartTime: 1640102400000,
      ResultInfo: "TASK_NOT_SUPPORT_REGION",
      Target: "238cf050a7270dd6940602e70f1e5a11eeaf4e02035f445b7f613ff5e064****",
      TaskId: "9fb50f2af8bb67c9fdb684194c83****",
      FinishCount: 67,
      TargetType: "IMAGE",
      TaskImageInfo: {
        AppName: "ack-jenkins-****",
        ClusterId: "a765ba1435e7f9446065370e9a41****",
        ClusterName: "ACK-test-****",
        Digest: "default_digest",
        Image: "***s.com/sas_test/baseli***",
        NodeInstanceId: "i-0xi5mxvtmfw9****",
        NodeIp: "172.18.XXX.XXX",
        NodeName: "pztest****",
        Pod: "expoit-law-****",
        RegionId: "cn-hangzhou",
        RepoId: "crr-r88w2vryp8m****",
        RepoName: "testyyy",
        RepoNamespace: "bitn***",
        RepoRegionId: "cn-hangzhou",
        Tag: "v1.20-002-a2*****",
      },
    },
  ],
} satisfies ListUnfinishedOnceTaskOutput;
