// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListHoneypotEventFlowsInput, ListHoneypotEventFlowsOutput } from "@cloudseal/alibaba-sas";

export const listHoneypotEventFlowsInput_parameters = {
  CurrentPage: 1,
  Dealed: "n",
  Lang: "zh",
  PageSize: 20,
  RequestId: "9F4E6157-9600-5588-86B9-38F09067****",
  SecurityEventId: 7455818,
} satisfies ListHoneypotEventFlowsInput;

export const listHoneypotEventFlowsOutput_example1 = {
  HoneypotEventFlows: [
    {
      SecurityEventId: 306527555n,
      HoneypotEventId: "19bec028-d98b-45c4-a4d9-cc3d593f****",
      LastTime: 1686622222000,
      FirstTime: 1686621122000,
      EventConnection: "fd7f1ff4-0c4b-41cb-99ad-0724349d****",
      AgentId: "d3c0dafa-5059-4eb0-8c28-7d40f58*****",
      AgentName: "hw-d***",
      HoneypotId: "911df9d6fe20451c059edbcffa1d1c33452f6a71e59d4826da067af224*****",
      HoneypotName: "hw-zhi*****",
      DockerId: "eca09895****",
      DstIp: "112.126.205.***",
      DstPort: 80,
      SrcIp: "121.41.48.***",
      SrcMac: "00:0C:29:CA:**:**",
      SrcPort: 80,
      TypeId: "web_access",
      RiskLevel: "4",
      Extra:
        '{\\"payload\\":{\\"format\\":\\"line\\",\\"name\\":{\\"cn\\":\\"攻击载荷\\",\\"en\\":\\"payload\\"},\\"value\\":\\"\\"},\\"uid\\":{\\"format\\":\\"line\\",\\"name\\":{\\"cn\\":\\"\\",\\"en\\":\\"\\"},\\"uid\\":\\"5fa2ece9-aa08-4bbd-a272-5d27*********\\",\\"value\\":\\"\\"}}',
      Extra1: '{\\"vpc_id\\":\\"\\",\\"vpc_dest_port\\":\\"\\",\\"vpc_dest_ip\\":\\"\\"}',
      Uid: "5fa2ece9-aa08-4bbd-a272-5d27d1c6*****",
      Status: 1,
      FileOssUrl: "https://pop-test-file-upload.oss-cn-beijing.aliyuncs.com/5626_26331*****",
    },
  ],
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 78, Count: 20 },
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "9F4E6157-9600-5588-86B9-38F09067****",
  HttpStatusCode: 200,
} satisfies ListHoneypotEventFlowsOutput;
