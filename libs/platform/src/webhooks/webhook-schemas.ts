import { Closed, Instant, Nullable, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { type Static, Type } from 'typebox';
import { PageQuery } from '../http/pages';
import {
  DELIVERY_STATES,
  SUBSCRIPTION_STATES,
  type WebhookAttempt,
  type WebhookDelivery,
  type WebhookSubscription,
} from './webhook';

const Name = Text('接收系统名称', 200, ['市财政局资金系统']);
const Url = Type.String({
  minLength: 8,
  maxLength: 2000,
  pattern: '^https?://[^\\s#]+$',
  description: '接收地址, https; no address that is not public unless the operator names its network',
  examples: ['https://finance.example.cn/hooks/urbanpilot'],
});
const Territories = Nullable(
  Type.Array(Uuid('地区'), { minItems: 1, maxItems: 200, uniqueItems: true, description: '只告知这些地区的事件' }),
);
const typesOf = (types: readonly string[]) =>
  Type.Array(OneOf(types, '事件类型'), {
    minItems: 1,
    maxItems: types.length,
    uniqueItems: true,
    description: '订阅的事件类型',
    examples: [[types[0]]],
  });
const State = OneOf(SUBSCRIPTION_STATES, '状态: active 启用, paused 暂停 (events wait), disabled 因接收方应答而停用');
const DeliveryState = OneOf(DELIVERY_STATES, '状态: pending 待送达, delivered 已送达, failed 未能送达');
const Version = Type.Integer({ minimum: 1, maximum: 2_147_483_647, description: '版本, also the ETag' });

const shown = {
  id: Uuid('订阅编号'),
  name: Name,
  url: Url,
  types: Type.Array(Text('事件类型', 100, ['funding.allocation.issued.v1']), {
    maxItems: 100,
    description: '事件类型',
  }),
  territoryIds: Territories,
  state: State,
  disabledFor: Nullable(OneOf(['gone', 'failing'], '停用原因: gone 接收方答复410, failing 三日内无一送达')),
  previousUntil: Nullable(Instant('旧密钥同时签名至')),
  createdBy: Text('登记人', 2500),
  createdAt: Instant('登记时间'),
  version: Version,
};

export const SubscriptionSchema = Closed(shown, 'Webhook 订阅 Subscription');
export const IssuedSubscriptionSchema = Closed(
  {
    ...shown,
    secret: Nullable(
      Text('签名密钥, shown once; null when the request is repeated', 100, ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw']),
    ),
  },
  '订阅及密钥 A subscription with its secret',
);
export const WebhookPath = Closed({ id: Uuid('编号') }, 'Path');

export const subscriptionBody = (types: readonly string[]) =>
  Closed(
    { name: Name, url: Url, types: typesOf(types), territoryIds: Type.Optional(Territories) },
    '新订阅 A new subscription',
  );
export const changesBody = (types: readonly string[]) =>
  Type.Object(
    {
      name: Type.Optional(Name),
      url: Type.Optional(Url),
      types: Type.Optional(typesOf(types)),
      territoryIds: Type.Optional(Territories),
      state: Type.Optional(OneOf(['active', 'paused'], '启用或暂停; active lets a disabled one go on where it stood')),
    },
    { additionalProperties: false, minProperties: 1, description: '要修改的字段, what is missing stays' },
  );
export const RotationBody = Closed(
  {
    overlapHours: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 168,
        default: 24,
        description: '新旧密钥同时签名的小时数, 0 after a leak',
        examples: [24],
      }),
    ),
  },
  '更换密钥 A new secret',
);
export const ReplayBody = Closed({ since: Instant('此后未能送达的重新发送') }, '重新发送 Replay');
export const ReplaySchema = Closed(
  { deliveries: Type.Integer({ minimum: 0, maximum: 1_000_000_000, description: '重新发送的条数' }) },
  '重新发送 Replay',
);

const delivery = {
  id: Uuid('投递编号'),
  subscriptionId: Uuid('订阅'),
  eventId: Uuid('事件编号, the webhook-id'),
  type: Text('事件类型', 100, ['funding.allocation.issued.v1']),
  state: DeliveryState,
  attempts: Type.Integer({ minimum: 0, maximum: 1_000, description: '尝试次数, since it was last asked for' }),
  nextAttemptAt: Nullable(Instant('下次尝试')),
  createdAt: Instant('生成时间'),
  finishedAt: Nullable(Instant('办结时间')),
};
const Attempt = Closed(
  {
    at: Instant('开始时间'),
    durationMs: Type.Integer({ minimum: 0, maximum: 2_147_483_647, description: '用时，毫秒' }),
    status: Nullable(Type.Integer({ minimum: 100, maximum: 999, description: 'HTTP 状态码', examples: [200] })),
    error: Nullable(Text('未得到应答的原因', 200, ['ECONNREFUSED'])),
  },
  '一次尝试 Attempt',
);
export const DeliverySchema = Closed(delivery, '投递 Delivery');
export const DeliveryDetailSchema = Closed(
  {
    ...delivery,
    event: Type.Object({}, { additionalProperties: true, description: 'CloudEvent, what is sent' }),
    log: Type.Array(Attempt, { maxItems: 100, description: '投递日志 The latest attempts' }),
  },
  '投递及日志 A delivery with its log',
);
export const DeliveryQuery = Closed({ state: Type.Optional(DeliveryState), ...PageQuery }, 'Query');

export function toSubscription(subscription: WebhookSubscription): Static<typeof SubscriptionSchema> {
  const { id, name, url, types, territoryIds, state, disabledFor, previousUntil, createdBy, createdAt, version } =
    subscription;
  const dates = { previousUntil: previousUntil?.toISOString() ?? null, createdAt: createdAt.toISOString() };
  return { id, name, url, types, territoryIds, state, disabledFor, createdBy, version, ...dates };
}

export function toDelivery({
  nextAttemptAt,
  createdAt,
  finishedAt,
  ...rest
}: WebhookDelivery): Static<typeof DeliverySchema> {
  const dates = {
    nextAttemptAt: nextAttemptAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
  };
  return { ...rest, ...dates };
}

export function toAttempt({ at, ...attempt }: WebhookAttempt): Static<typeof Attempt> {
  return { ...attempt, at: at.toISOString() };
}
