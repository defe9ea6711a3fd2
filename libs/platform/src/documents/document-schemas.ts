import { Closed, Day, Instant, Nullable, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { type Static, Type } from 'typebox';
import { PageQuery } from '../http/pages';
import {
  CLASSIFICATIONS,
  DECISIONS,
  DOCUMENT_STATES,
  DOCUMENT_TYPES,
  NUMBER_PATTERN,
  type OfficialDocument,
  PARTS,
  REFUSED_CLASSIFICATIONS,
  URGENCIES,
} from './document';

const MOST_UNITS = 200;
const MOST_COUNTERSIGNERS = 30;
const State = OneOf(
  DOCUMENT_STATES,
  '状态: draft 起草, countersigning 会签中, signed 已签发, numbered 已编号, issued 已印发, withdrawn 已撤回',
);
const Kind = OneOf(
  DOCUMENT_TYPES,
  '文种: resolution 决议, decision 决定, order 命令（令）, communique 公报, announcement 公告, public-notice 通告, opinion 意见, notice 通知, circular 通报, report 报告, request 请示, reply 批复, motion 议案, letter 函, minutes 纪要',
);
const Urgency = OneOf(URGENCIES, '紧急程度: ordinary 平件, urgent 加急, extra-urgent 特急');
const Unit = (description: string) => Uuid(description);
const Units = (description: string, maxItems: number, minItems = 0) =>
  Type.Array(Unit('单位'), { minItems, maxItems, uniqueItems: true, description });
const Version = Type.Integer({ minimum: 1, maximum: 2_147_483_647, description: '版本, also the ETag', examples: [1] });
const Revision = Type.Integer({ minimum: 1, maximum: 1_000_000, description: '第几稿', examples: [1] });
const Reason = (description: string, example: string) => Text(description, 1000, [example]);
const NumberText = Type.String({
  pattern: NUMBER_PATTERN,
  minLength: 9,
  maxLength: 40,
  description: '发文字号: 机关代字〔年份〕顺序号',
  examples: ['菏城镇办发〔2026〕12号'],
});

const required = {
  type: Kind,
  title: Text('标题', 500, ['关于印发2026年度任务分解的通知']),
  mainAddressee: Text('主送机关, as it stands on the document', 1000, ['各试点县区人民政府']),
  body: Text('正文', 100_000, ['现将年度任务分解印发给你们，请认真贯彻执行。']),
};
const said = {
  copiedTo: Nullable(Text('抄送机关, as it stands on the document', 1000)),
  signatory: Nullable(Text('签发人姓名', 50)),
  urgency: Urgency,
};
const Classification = OneOf(
  [...CLASSIFICATIONS, ...REFUSED_CLASSIFICATIONS],
  '密级: ordinary 非密, internal 内部; secret 秘密, highly-secret 机密, top-secret 绝密 are refused',
);
const optional = {
  copiedTo: Type.Optional(said.copiedTo),
  signatory: Type.Optional(said.signatory),
  urgency: Type.Optional(Urgency),
  classification: Type.Optional(Classification),
  copiedUnitIds: Type.Optional(Units('抄送单位', MOST_UNITS)),
};

export const DraftBody = Closed(
  {
    draftingUnitId: Unit('起草单位, for which the caller acts'),
    ...required,
    addresseeUnitIds: Units('主送单位', MOST_UNITS, 1),
    ...optional,
  },
  '起草公文 New draft',
);
export type DraftDocument = Static<typeof DraftBody>;

export const ChangeDraftBody = Type.Object(
  {
    type: Type.Optional(Kind),
    title: Type.Optional(required.title),
    mainAddressee: Type.Optional(required.mainAddressee),
    body: Type.Optional(required.body),
    addresseeUnitIds: Type.Optional(Units('主送单位', MOST_UNITS, 1)),
    ...optional,
  },
  {
    additionalProperties: false,
    minProperties: 1,
    description: '修改文稿; what is missing stays, the counter-signature begins again',
  },
);
export type ChangeDraft = Static<typeof ChangeDraftBody>;

export const LaunchBody = Closed(
  { unitIds: Units('会签单位', MOST_COUNTERSIGNERS, 1), dueOn: Day('会签期限; silence after it is consent') },
  '送会签 Counter-signature',
);
export type LaunchCountersignature = Static<typeof LaunchBody>;

export const OpinionBody = Closed(
  {
    unitId: Unit('会签单位'),
    revision: Revision,
    decision: OneOf(DECISIONS, '会签结果: agreed 同意, objected 不同意'),
    opinion: Type.Optional(Text('意见; needed where the unit objects', 2000, ['资金来源尚未落实'])),
  },
  '会签意见 Opinion',
);
export type GiveOpinion = Static<typeof OpinionBody>;

export const OverrulingBody = Closed(
  { unitId: Unit('有不同意见的单位'), reason: Reason('裁定理由', '已报市委专题会研究同意') },
  '裁定 Overruling',
);
export const NumberBody = Type.Object(
  { number: Type.Optional(NumberText), seriesId: Type.Optional(Uuid('本系统编号的机关代字')) },
  {
    additionalProperties: false,
    minProperties: 1,
    maxProperties: 1,
    description: '发文字号, or the series that is numbered here',
    examples: [{ number: '菏城镇办发〔2026〕12号' }],
  },
);
export type AssignNumber = Static<typeof NumberBody>;
export const ReceiptBody = Closed({ unitId: Unit('签收单位') }, '签收 Receipt');
export const WithdrawalBody = Closed({ reason: Reason('撤回理由', '任务调整，不再印发') }, '撤回 Withdrawal');

const PartySchema = Closed(
  {
    unitId: Unit('单位'),
    actingUnitId: Nullable(Unit('承接单位, which acts in its place since it was closed')),
    part: OneOf(PARTS, '身份: countersigner 会签, addressee 主送, copied 抄送'),
    receivedBy: Nullable(Text('签收人', 2500)),
    receivedAt: Nullable(Instant('签收时间')),
  },
  '相关单位 Party',
);
const OpinionSchema = Closed(
  {
    unitId: Unit('会签单位'),
    decision: OneOf(DECISIONS, '会签结果: agreed 同意, objected 不同意'),
    opinion: Nullable(Text('意见', 2000)),
    givenBy: Text('会签人', 2500),
    givenAt: Instant('会签时间'),
    overruledBy: Nullable(Text('裁定人', 2500)),
    overruledAt: Nullable(Instant('裁定时间')),
    overrulingReason: Nullable(Text('裁定理由', 1000)),
  },
  '会签意见 Opinion of the present text',
);

export const DocumentSchema = Closed(
  {
    id: Uuid('公文编号'),
    draftingUnitId: Unit('起草单位'),
    actingUnitId: Nullable(Unit('承接单位, which acts in the place of the drafting unit since it was closed')),
    territoryId: Nullable(Uuid('起草单位所属地区; null: 全市')),
    ...required,
    ...said,
    classification: OneOf(CLASSIFICATIONS, '密级: ordinary 非密, internal 内部'),
    state: State,
    revision: Revision,
    countersignBy: Nullable(Day('会签期限')),
    draftedBy: Text('起草人', 2500),
    draftedAt: Instant('起草时间'),
    changedBy: Text('最后修改人', 2500),
    signedBy: Nullable(Text('签发操作人', 2500)),
    signedAt: Nullable(Instant('签发时间')),
    sha256: Nullable(
      Type.String({ pattern: '^[0-9a-f]{64}$', maxLength: 64, description: '签发文本及附件的 SHA-256' }),
    ),
    number: Nullable(NumberText),
    issuedBy: Nullable(Text('印发人', 2500)),
    issuedOn: Nullable(Day('印发日期')),
    withdrawalReason: Nullable(Text('撤回理由', 1000)),
    parties: Type.Array(PartySchema, { maxItems: 2 * MOST_UNITS + MOST_COUNTERSIGNERS, description: '相关单位' }),
    opinions: Type.Array(OpinionSchema, {
      maxItems: MOST_COUNTERSIGNERS,
      description: '会签意见, of the present text',
    }),
    version: Version,
  },
  '公文 Official document',
);

export const DocumentPath = Closed({ id: Uuid('公文编号') }, 'Path');
export const DocumentQuery = Closed(
  {
    state: Type.Optional(State),
    type: Type.Optional(Kind),
    draftingUnitId: Type.Optional(Unit('起草单位')),
    partyUnitId: Type.Optional(Unit('会签、主送或抄送单位')),
    numberFrom: Type.Optional(Text('发文字号开头', 40, ['菏城镇办发〔2026〕'])),
    ...PageQuery,
  },
  'Query',
);

const instant = (at: string | null) => (at === null ? null : new Date(at).toISOString());

export function toDocument(document: OfficialDocument): Static<typeof DocumentSchema> {
  const { draftedAt, signedAt, parties, opinions, ...rest } = document;
  return {
    ...{ ...rest, draftedAt: draftedAt.toISOString(), signedAt: signedAt?.toISOString() ?? null },
    parties: parties.map(({ territoryId: _territoryId, ...party }) => ({
      ...party,
      receivedAt: instant(party.receivedAt),
    })),
    opinions: opinions.map(({ revision: _revision, ...opinion }) => ({
      ...opinion,
      givenAt: new Date(opinion.givenAt).toISOString(),
      overruledAt: instant(opinion.overruledAt),
    })),
  };
}
