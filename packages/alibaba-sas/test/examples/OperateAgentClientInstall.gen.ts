// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { OperateAgentClientInstallInput, OperateAgentClientInstallOutput } from "@cloudseal/alibaba-sas";

export const operateAgentClientInstallInput_parameters = {
  InstanceIds: "i-uf6j8vq9l4r5ntht****",
  Lang: "en",
  Os: "linux",
  Region: "cn-hangzhou",
  Uuids: "1587bedb-fdb4-48c4-9330-************",
} satisfies OperateAgentClientInstallInput;

export const operateAgentClientInstallOutput_example1 = {
  RequestId: "AE79B457-877C-51C6-AD72-0D34A025D***",
  AegisCelintInstallResposeList: [
    { Uuid: "1587bedb-fdb4-48c4-9330-****", InstanceId: "i-uf6j8vq9l4r5ntht****", RecordId: 2856n },
  ],
} satisfies OperateAgentClientInstallOutput;
