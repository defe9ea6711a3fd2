import { Closed, Uuid } from '@urbanpilot/contract';
import { type Static, Type } from 'typebox';

const Lag = (minimum: number, maximum: number, description: string, example: number) =>
  Type.Integer({ minimum, maximum, description: `${description}, percentage points`, examples: [example] });

const fields = {
  yellowLag: Lag(0, 99, '黄灯阈值: 落后计划超过此数亮黄灯', 5),
  redLag: Lag(1, 100, '红灯阈值: 落后计划超过此数亮红灯, more than yellowLag', 20),
  designationNotice: Type.Boolean({
    description: '列入试点是否须公示 Whether a designation is put to the public first',
  }),
  designationNoticeDays: Type.Integer({ minimum: 1, maximum: 60, description: '公示期, working days', examples: [5] }),
  checkpointReminderDays: Type.Integer({ minimum: 1, maximum: 365, description: '节点提前提醒天数', examples: [30] }),
};

export const ProgrammeSettingsSchema = Closed(
  {
    programmeId: Uuid('试点'),
    ...fields,
    version: Type.Integer({ minimum: 0, maximum: 1_000_000, description: '版本, also the ETag; 0: 均为默认值' }),
  },
  '试点设置 Settings of a programme',
);

export const UpdateSettingsBody = Closed(
  {
    yellowLag: Type.Optional(fields.yellowLag),
    redLag: Type.Optional(fields.redLag),
    designationNotice: Type.Optional(fields.designationNotice),
    designationNoticeDays: Type.Optional(fields.designationNoticeDays),
    checkpointReminderDays: Type.Optional(fields.checkpointReminderDays),
  },
  '修改试点设置 Changes to the settings; what is missing stays as it is',
);
export type UpdateSettings = Static<typeof UpdateSettingsBody>;
