// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeAlarmEventDetailInput, DescribeAlarmEventDetailOutput } from "@cloudseal/alibaba-sas";

export const describeAlarmEventDetailInput_parameters = {
  AlarmUniqueInfo: "9f62555666f177aa84ee1eaf465a****",
  From: "sas",
  Lang: "zh",
  SourceIp: "192.168.XX.XX",
} satisfies DescribeAlarmEventDetailInput;

export const describeAlarmEventDetailOutput_example1 = {
  RequestId: "7EA50837-2F0B-5BCC-AB61-4968D88D75AD",
  Data: {
    Type: "Webshell",
    InternetIp: "172.16.XX.XX",
    K8sClusterName: "TestK8sCluser",
    ContainerImageId: "cadb7a725641",
    AlarmEventDesc:
      "The detection model finds that self-mutation is running on your server. A self-mutation Trojan is a Trojan horse program with self-mutation function. It will change its hash or copy a large number of itself to different paths, and run in the background to avoid cleaning.",
    AlarmUniqueInfo: "9f62555666f177aa84ee1eaf465a****",
    CanCancelFault: false,
    AppName: "app:msdp-uat-service",
    CanBeDealOnLine: false,
    ContainerImageName: "jenkins/jenkins:latest",
    K8sClusterId: "c562cf0d68e9749ee9fe544a7ab2f****",
    ContainHwMode: true,
    InstanceName: "i-wz92q7m5hsbgfhdss***",
    K8sNodeId: "i-bp14a1ay8e0aa9t0l***",
    Solution:
      "An invalid logon source IP has been detected. If you recognize this logon attempt, we recommend that you add the current logon source IP to the valid logon source IP list to avoid future alerts. If you do not recognize this logon attempt, we recommend that you modify the password.",
    DataSource: "aegis_***",
    IntranetIp: "172.25.30.**",
    AlarmEventAliasName: "Login with unusual location",
    EndTime: 1542366542000,
    Uuid: "6690a46c-0edb-4663-a641-3629d1a9****",
    StartTime: 1542378601000,
    ContainerId: "container_1606995441910_394868_01_000***",
    K8sPodName: "myapp-pod",
    K8sNamespace: "sit-saic-trip",
    K8sNodeName: "cn-hangzhou.10.188.139.**",
    Level: "serious",
    CauseDetails: [
      {
        Key: "842e314e69b1a2c45d5c1a2f88a16***",
        Value: [
          {
            Type: "html",
            Value:
              '<p>under a certain small probability, yundun may mistakenly judge the repeated attempts caused by the administrator forgetting or entering the wrong password as successful blasting. Please check according to the account number and time shown in the alarm details. Once it is confirmed that it is not the initiative of the administrator, it is recommended to immediately block the IP, and you can open it at the same time<a href="https://yundun.console.aliyun.com/?p=pam">PAM</a>, hosting host login password, improving remote connection efficiency and security control ability, and according to<a href="https://click.aliyun.com/m/1000226086/">best practice of ECS account security protection</a>Modify login password and convergence asset.</p>↵',
            Name: "sshd",
          },
        ],
      },
    ],
  },
} satisfies DescribeAlarmEventDetailOutput;
