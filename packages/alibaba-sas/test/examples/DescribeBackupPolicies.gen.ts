// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeBackupPoliciesInput, DescribeBackupPoliciesOutput } from "@cloudseal/alibaba-sas";

export const describeBackupPoliciesInput_parameters = {
  CurrentPage: 1,
  MachineRemark: "1.1.XX.XX",
  Name: "SecurityStrategy-20200303",
  PageSize: 10,
  Status: "enabled",
} satisfies DescribeBackupPoliciesInput;

export const describeBackupPoliciesOutput_example1 = {
  RequestId: "BE120DAB-F4E7-4C53-ADC3-A97578ABF384",
  PageInfo: { CurrentPage: 1, PageSize: 10, TotalCount: 30, Count: 3 },
  Policies: [
    {
      ClientErrorCount: 2,
      Status: "enabled",
      PolicyVersion: "2.0.0",
      Policy:
        '{"Exclude":["/bin/","/usr/bin/","/sbin/","/boot/","/proc/","/sys/","/srv/","/lib/","/selinux/","/usr/sbin/","/run/","/lib32/","/lib64/","/lost+found/","/var/lib/kubelet/","/var/lib/ntp/proc","/var/lib/container","Windows\\\\","Python27\\\\","Program Files (x86)\\\\","Program Files\\\\","Boot\\\\","$RECYCLE.BIN","System Volume Information\\\\","Users\\\\Administrator\\\\NTUSER.DAT*","ProgramData\\\\","pagefile.sys","Users\\\\Default\\\\NTUSER.DAT*","Users\\\\Administrator\\\\ntuser.*"],"ExcludeSystemPath":true,"Include":[],"IsDefault":1,"Retention":7,"Schedule":"I|1630689360|PT24H","Source":[],"SpeedLimiter":"","UseVss":true}',
      UpgradeStatus: "Upgrading",
      ServiceErrorCount: 2,
      PolicyRegionId: "ch-hangzhou",
      ClientStatus: "running",
      Name: "SecurityStrategy-20200303",
      HealthClientCount: 2,
      Id: 11n,
      ClientErrorUuidList: ['["3bb30859-b3b5-4f28-868f-b0892c98****","3bb30859-b3b5-4f28-868f-b0892c98****"]'],
      RemarkedUuidList: ['["3bb30859-b3b5-4f28-868f-b0892c98****","3bb30859-b3b5-4f28-868f-b0892c98****"]'],
      UuidList: ['["3bb30859-b3b5-4f28-868f-b0892c98****","3bb30859-b3b5-4f28-868f-b0892c98****"]'],
      ServiceErrorUuidList: ['["3bb30859-b3b5-4f28-868f-b0892c98****","3bb30859-b3b5-4f28-868f-b0892c98****"]'],
      HealthClientUuidList: ['["3bb30859-b3b5-4f28-868f-b0892c98****","3bb30859-b3b5-4f28-868f-b0892c98****"]'],
      ServerType: "OUT_CLOUD",
    },
  ],
} satisfies DescribeBackupPoliciesOutput;
