// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeAccessControlEventsInput, DescribeAccessControlEventsOutput } from "@cloudseal/tencent-tcss";

export const describeAccessControlEventsInput_example1 = {} satisfies DescribeAccessControlEventsInput;

export const describeAccessControlEventsOutput_example1 = {
  EventSet: [
    {
      Behavior: "BEHAVIOR_ALERT",
      ClusterID: "cls-fdj4****",
      ClusterName: "demoset",
      ContainerId: "a41351f3384159740167f25d83fcb206ffa154ab31d50c6594580ca6bac0b2cf",
      ContainerIsolateOperationSrc: "system",
      ContainerName: "container1",
      ContainerNetStatus: "NORMAL",
      ContainerNetSubStatus: "NONE",
      ContainerStatus: "STOPPED",
      Description: "检测到系统计划任务被修改",
      EventCount: 10012,
      EventType: "NORMAL",
      FileName: "cron.update",
      FilePath: "/etc/crontabs/cron.update",
      FoundTime: "2020-10-29 18:11:10",
      HostID: "f5a89f72-aaad-bbbc-cccc-eb3b3b74c2f0",
      HostIP: "10.86.68.35",
      Id: "4904016",
      ImageId: "sha256:3926aaa0fe2ece5cbe51aaaf242b074c211beb8e046c9d4db4959c220be0171f",
      ImageName: "iamge1",
      LatestFoundTime: "2020-10-29 18:11:10",
      MatchAction: "RULE_MODE_ALERT",
      MatchFilePath: "/etc/crontabs/cron.update",
      MatchProcessPath: "/bin/busybox",
      MatchRuleId: "200000000000000000000001",
      MatchRuleName: "系统策略",
      NodeID: "8a5772dee965c8223aebc*****",
      NodeName: "host1",
      NodeType: "NORMAL",
      NodeUniqueID: "d41d8cd98f00b204e9800998ecf8427e",
      PodIP: "10.0.0.11",
      PodName: "demoset",
      ProcessName: "/bin/busybox",
      PublicIP: "1.1.1.1",
      RuleExist: true,
      RuleId: "222222222222222222222222",
      Solution: "排查是否为正常业务需要的计划任务修改",
      Status: "EVENT_UNDEAL",
    },
  ],
  RequestId: "098ea687-eba5-4b30-9c05-d3ee0749d0a7",
  TotalCount: 13,
  SupportCoreVersion: "4.15.0-142-|4.18.0-80|4.18.0-193.28.1*|5.4.0-77-*|5.4.119.19.009.56",
  InterceptionFailureTip: "非读写操作暂未支持拦截，如新建/重命名等，touch/mv 等操作。",
} satisfies DescribeAccessControlEventsOutput;
