// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetHoneypotProbeInput, GetHoneypotProbeOutput } from "@cloudseal/alibaba-sas";

export const getHoneypotProbeInput_parameters = {
  Lang: "zh",
  ProbeId: "d6c1ebc9-a90d-4c9e-9490-328814d1ca00",
} satisfies GetHoneypotProbeInput;

export const getHoneypotProbeOutput_example1 = {
  Data: {
    ProbeId: "40f6501d-45ec-4bf0-b813-0072ceb4****",
    ProbeType: "host_probe",
    DisplayName: "test-probe",
    OsType: "windows",
    ProbeVersion: "18060096",
    HostIp: "33.53.XX.XX",
    ControlNode: {
      NodeId: "37a15ff1-3475-4897-aa6c-f7fd9122****",
      NodeName: "online-honeypot",
      EcsInstanceId: "i-bp19ijepxytwtzrk****",
    },
    Ping: false,
    Arp: true,
    DeployTime: 1669363825000,
    Status: 0,
    ListenIpList: ["192.168.XX.XX"],
    CpuLoad: 0.51,
    MemoryLoad: 1.94,
    HoneypotProbeBindList: [
      {
        ServiceIpList: ["192.168.XX.XX"],
        Status: 3,
        HoneypotId: "913347774a3b3c378c6a50f66de23dfa097765214ec3f0526b01c67bf59c****",
        BindPortList: [
          {
            StartPort: 22,
            EndPort: 80,
            Proto: "tcp",
            Fixed: false,
            TargetPort: 80,
            Id: 2512n,
            BindPort: false,
            Err: "portmap failed",
            Msg: "listen 22 tcp4 failed",
            Status: 3,
          },
        ],
        BindId: "45378f64-d7b4-4a53-9c48-4303eb4b****",
      },
    ],
    HoneyPotProbeScanPort: {
      Id: 15389n,
      ProbeId: "a46f5162-c70d-4e26-8ddf-7435feca****",
      ServiceIpList: ["0.0.0.0"],
      Status: 3,
      Ports: '{\n    "tcp": "1-65535",\n    "udp": "1-65535"\n}',
    },
    Uuid: "6690a46c-0edb-4663-a641-3629d1a9****",
    CanListenIpList: ["192.168.XX.XX"],
    CidrList: ["192.168.0.0/16"],
    ProxyIp: "47.108.XX.XX",
    VpcId: "vpc-2vchkxmf2j9yjt3x2****",
  },
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "6550E0E6-FD6C-5F39-AB5E-35B30DCA97B5",
  HttpStatusCode: 200,
} satisfies GetHoneypotProbeOutput;
