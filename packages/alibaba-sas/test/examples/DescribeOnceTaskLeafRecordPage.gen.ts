// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeOnceTaskLeafRecordPageInput, DescribeOnceTaskLeafRecordPageOutput } from "@cloudseal/alibaba-sas";

export const describeOnceTaskLeafRecordPageInput_parameters = {
  CurrentPage: 1,
  EndTime: 1668064495000,
  PageSize: 20,
  RelateInfo: true,
  Source: "console_batch",
  StartTime: 1648438617000,
  TaskId: "1471d8ebb96795b41ede090b9758****",
  TaskType: "CLIENT_PROBLEM_CHECK",
} satisfies DescribeOnceTaskLeafRecordPageInput;

export const describeOnceTaskLeafRecordPageOutput_example1 = {
  RequestId: "A4EB8B1C-1DEC-5E18-BCD0-D1BBB393****",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 16, Count: 6 },
  OnceTasks: [
    {
      Status: "0",
      StatusText: "SUCCESS",
      Progress: 75,
      RealRunTime: 1670307567000,
      TaskName: "IMAGE_SCAN",
      Finish: 1,
      TotalCount: "30",
      EndTime: 1670307567000,
      TaskType: "IMAGE_SCAN",
      StartTime: 1640102400000,
      ResultInfo: "TASK_NOT_SUPPORT_REGION",
      Target: "238cf050a7270dd6940602e70f1e5a11eeaf4e02035f445b7f613ff5e064****",
      TaskId: "9fb50f2af8bb67c9fdb684194c83****",
      FinishCount: "67",
      TargetType: "IMAGE",
      TaskImageInfo: {
        RepoId: "crr-r88w2vryp8m****",
        Digest: "9e0dc29d872d2e386cc5c0c92b529a84e3acfade16f5cb1d054a2ee3c99****",
        Tag: "v1.20-002-a2*****",
        RepoRegionId: "cn-hangzhou",
        RepoName: "testyyy",
        RepoNamespace: "bitn***",
        RegionId: "cn-hangzhou",
        Image: "***s.com/sas_test/baseli***",
        Pod: "expoit-law-****",
        AppName: "ack-jenkins-****",
        NodeName: "pztest****",
        NodeIp: "172.18.XXX.XXX",
        NodeInstanceId: "i-0xi5mxvtmfw9****",
        ClusterId: "a765ba1435e7f9446065370e9a41****",
        ClusterName: "ACK-test-****",
        CostTimeInfo:
          '{"scaVul":"2023-09-04 09:37:21","identificationInfo":"2023-09-04 09:37:30","forbiddenPackageInfo":"2023-09-04 09:37:16","binary":"2023-09-04 09:37:25","baseline":"2023-09-04 09:37:19","sensitiveFile":"2023-09-04 09:38:34","vul":"2023-09-04 09:37:31","webshell":"2023-09-04 09:38:27","sensitiveInfo":"2023-09-04 09:37:16","script":"2023-09-04 09:39:44"}',
      },
    },
  ],
} satisfies DescribeOnceTaskLeafRecordPageOutput;
