// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeBackupPolicyInput, DescribeBackupPolicyOutput } from "@cloudseal/alibaba-sas";

export const describeBackupPolicyInput_parameters = { Id: 51880 } satisfies DescribeBackupPolicyInput;

export const describeBackupPolicyOutput_example1 = {
  RequestId: "A4EB8B1C-1DEC-5E18-BCD0-D1BBB3936FA7",
  BackupPolicyDetail: {
    Status: "closed",
    PolicyVersion: "2.0.0",
    Policy:
      '{\n      "Exclude": [\n            "/bin/",\n            "/usr/bin/",\n            "/sbin/",\n            "/boot/",\n            "/proc/",\n            "/sys/",\n            "/srv/",\n            "/lib/",\n            "/selinux/",\n            "/usr/sbin/",\n            "/run/",\n            "/lib32/",\n            "/lib64/",\n            "/lost+found/",\n            "/var/lib/kubelet/",\n            "/var/lib/ntp/proc",\n            "/var/lib/container",\n            "Windows\\\\",\n            "Python27\\\\",\n            "Program Files (x86)\\\\",\n            "Program Files\\\\",\n            "Boot\\\\",\n            "$RECYCLE.BIN",\n            "System Volume Information\\\\",\n            "Users\\\\Administrator\\\\NTUSER.DAT*",\n            "ProgramData\\\\",\n            "pagefile.sys",\n            "Users\\\\Default\\\\NTUSER.DAT*",\n            "Users\\\\Administrator\\\\ntuser.*"\n      ],\n      "ExcludeSystemPath": true,\n      "Include": [],\n      "IsDefault": 1,\n      "Retention": 7,\n      "Schedule": "I|1630689360|PT24H",\n      "Source": [],\n      "SpeedLimiter": "",\n      "UseVss": true\n}',
    ClientStatus: "running",
    Name: "testBuckUp",
    Id: 51880n,
    RegionId: "cn-beijing",
    UuidList: ["inet-49611a6b-a98a-455d-a18a-92af9265****"],
  },
} satisfies DescribeBackupPolicyOutput;
