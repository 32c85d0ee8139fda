// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListClusterCnnfStatusDetailOutput } from "@cloudseal/alibaba-sas";

export const listClusterCnnfStatusDetailOutput_example1 = {
  RequestId: "64329F40-5C94-51D3-A400-37AA7BAC****",
  Data: [
    {
      Uuid: "6690a46c-0edb-4663-a641-3629d1a9****",
      ClusterId: "c8ca91e0907d94efaba7fb0827eb9****",
      InstanceId: "i-bp180bogui4fc0z4****",
      MachineName: "security",
      PluginName: "alinet",
      Installed: true,
      Status: "false",
      InternetIp: "172.16.XX.XX",
      IntranetIp: "10.42.XX.XX",
      MachineType: 0,
      PluginVersion: "3.3",
      InvalidType: "PLUGIN_OFFLINE",
    },
  ],
} satisfies ListClusterCnnfStatusDetailOutput;
