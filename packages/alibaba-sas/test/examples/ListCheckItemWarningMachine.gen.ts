// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListCheckItemWarningMachineInput, ListCheckItemWarningMachineOutput } from "@cloudseal/alibaba-sas";

export const listCheckItemWarningMachineInput_parameters = {
  CheckId: 8,
  ContainerFieldName: "clusterId",
  ContainerFieldValue: "ce89cdd0ea732472a8703821b19e****",
  CurrentPage: 1,
  Lang: "zh",
  PageSize: 20,
  Remark: "225",
  ResourceDirectoryAccountId: 1082098404740323,
  RiskType: "cis",
  Source: "agentless",
  Status: 3,
} satisfies ListCheckItemWarningMachineInput;

export const listCheckItemWarningMachineOutput_example1 = {
  List: [
    {
      Status: 1,
      Bind: true,
      AuthVersion: 3,
      PortOpen: true,
      InstanceId: "i-bp1a69mvjujbakxu****",
      IntranetIp: "172.25.XX.XX",
      InternetIp: "8.210.XX.XX",
      InstanceName: "sql-test-0****",
      Uuid: "49e25e0f-bb51-4a5a-a1b3-13a4ddaa****",
      RegionId: "cn-hangzhou",
      Prompt: "There is a weak password (username/password): root/he*****34",
      WarningRiskList: [
        {
          RiskId: 72n,
          RiskName:
            "Alibaba Cloud Linux/Aliyun Linux 2 Baseline for China classified protection of cybersecurity-Level II",
        },
      ],
      FixList: [
        {
          RiskId: 72n,
          RiskName:
            "Alibaba Cloud Linux/Aliyun Linux 2 Baseline for China classified protection of cybersecurity-Level II",
        },
      ],
      ContainerId: "48a6d9a92435a13ad573372c3f3c63b7e04d106458141df9f9215570********",
      ContainerName: "step-build-ui-build",
      TargetName: "jenkins****",
      TargetId: "30****",
      TargetType: "ECS_IMAGE",
      LastScanTime: 1694692471000,
      LastHandleTime: 1694692471000,
      FixStatus: 1,
    },
  ],
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 107, Count: 4 },
  RequestId: "22B5615F-700E-575A-A6D5-DC8D7741****",
} satisfies ListCheckItemWarningMachineOutput;
