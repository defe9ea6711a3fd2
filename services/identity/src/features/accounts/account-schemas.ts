import { Closed, Instant, Nullable, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { ACCOUNT_STATES, type Account, masked } from './account';

const Name = Type.String({
  minLength: 1,
  maxLength: 64,
  pattern: '^[^\\s\\u0000-\\u001f]+$',
  description: '账号名, typed at sign-in; unique without regard to case and width',
  examples: ['zhang.san'],
});
const DisplayName = Text('姓名, as shown to others', 100, ['张三']);
const State = OneOf(ACCOUNT_STATES, '状态: active 启用, disabled 停用, which cannot sign in');

export const AccountPath = Closed({ id: Uuid('账号编号, subject of the tokens') }, 'Path');

export const AccountQuery = Type.Object(
  { ...PageQuery, name: Type.Optional(Name), state: Type.Optional(State) },
  { additionalProperties: false },
);

export const CreateAccountBody = Closed({ name: Name, displayName: DisplayName }, '新账号 A new account');

export const ChangeAccountBody = Type.Object(
  { displayName: Type.Optional(DisplayName), state: Type.Optional(State) },
  { additionalProperties: false, minProperties: 1, description: '要修改的字段, what is missing stays' },
);

const properties = {
  id: Uuid('账号编号, subject of the tokens'),
  name: Text('账号名; in lists masked but for its first character', 64, ['zhang.san']),
  displayName: Text('姓名; in lists masked but for its first character', 100, ['张三']),
  state: State,
  mustChange: Type.Boolean({ description: '须修改临时密码', examples: [false] }),
  version: Type.Integer({ minimum: 1, maximum: 2_147_483_647, description: '版本, the ETag', examples: [1] }),
  createdAt: Instant('创建时间'),
};

export const AccountSchema = Closed(properties, '账号 Account of a person');

export const IssuedAccountSchema = Closed(
  {
    ...properties,
    temporaryPassword: Nullable(
      Type.String({
        minLength: 16,
        maxLength: 16,
        description: '临时密码, shown this once; null when the answer is given again under its Idempotency-Key',
        examples: ['k7Qm2xTgR4yHcLwP'],
      }),
    ),
  },
  '账号与临时密码 An account with its temporary password',
);

/** The account in full. */
export function toAccount(account: Account): Static<typeof AccountSchema> {
  const { id, name, displayName, state, mustChange, version, createdAt } = account;
  return { id, name, displayName, state, mustChange, version, createdAt: createdAt.toISOString() };
}

/** The account as lists show it: personal data masked (P30). */
export function toListedAccount(account: Account): Static<typeof AccountSchema> {
  return { ...toAccount(account), name: masked(account.name), displayName: masked(account.displayName) };
}
