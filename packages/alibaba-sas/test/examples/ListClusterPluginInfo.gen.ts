// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListClusterPluginInfoOutput } from "@cloudseal/alibaba-sas";

export const listClusterPluginInfoOutput_example1 = {
  RequestId: "0B48AB3C-84FC-424D-A01D-B9270EF46038",
  Data: [
    {
      ClusterStatus: "ABNORMAL",
      ClusterId: "c8ca91e0907d94efaba7fb0827eb9****",
      ClusterName: "lmftest",
      NodePluginInfoList: [
        {
          PluginVersion: "1.3.1",
          Installed: true,
          MachineType: 0,
          Uuid: "bc563d2b-2a3d-411b-8bbe-d75b8d3c****",
          MachineIntranetIp: "10.XXX.XXX.XX",
          Online: true,
          MachineInternetIp: "100.100.XXX.XX",
          PluginName: "alihips",
          MachineName: "npznas05",
          instanceId: "tpp-cn-2r42njq4y001",
          ErrorCode: "kenerl not support",
          ErrorMsg: "kenerl not support",
        },
      ],
    },
  ],
} satisfies ListClusterPluginInfoOutput;
