import { masked, nameKey, temporaryPassword } from './account';
import { passwordFault } from './password-rules';

describe('ASVS 6.2: a password', () => {
  it.each([
    ['short-of-12', 'tooShort'],
    ['x'.repeat(11), 'tooShort'],
    ['清风明月'.repeat(33), 'tooLong'],
    ['woaini1314521', 'common'],
    ['WoAiNi1314520', 'common'],
    ['W0@1n1-w0@1n1', 'common'],
    ['woaini1314!!!', 'common'],
    ['5201314woaini', 'common'],
    ['Password123456', 'common'],
    ['1qaz2wsx3edc', 'common'],
    ['123456789012', 'common'],
    ['abcdefghijkl', 'common'],
    ['qwertyuiopas', 'common'],
    ['aaaaaaaaaaaa', 'common'],
    ['abcabcabcabc', 'common'],
    ['admin@admin@123', 'common'],
    ['我爱你1314520520', 'common'],
    ['haohaoxuexi tiantianxiangshang', 'common'],
    ['my Zhang.San pass', 'containsName'],
    ['my ｚｈａｎｇ.san pass', 'containsName'],
    ['twelve\0characters', 'malformed'],
    ['lone surrogate \ud800', 'malformed'],
  ])('like %j is refused: %s', (password, fault) => {
    expect(passwordFault(password, 'zhang.san')).toBe(fault);
  });

  it.each([
    'correct horse battery',
    '海内存知己天涯若比邻啊呀',
    'Tg7-mmqe.XX2',
    'my admin likes green tea',
    'xxxabcdef-2193-qmw',
    `long ${'enough and varied '.repeat(6)}`,
  ])('like %j is taken', (password) => {
    expect(passwordFault(password, 'zhang.san')).toBeUndefined();
  });

  it('may contain a name too short to mean anything', () => {
    expect(passwordFault('green tea in May', 'ma')).toBeUndefined();
  });

  it('for the first sign-in is random and passes the rules itself', () => {
    const made = Array.from({ length: 200 }, temporaryPassword);
    expect(new Set(made).size).toBe(200);
    for (const password of made)
      expect([password, passwordFault(password, 'zhang.san')]).toEqual([password, undefined]);
  });
});

describe('a name', () => {
  it('is one account in any case and width', () => {
    expect(new Set(['ZhangSan', ' zhangsan', 'ｚｈａｎｇｓａｎ', 'ZHANGSAN'].map(nameKey)).size).toBe(1);
  });

  it('P30: is masked to its first character', () => {
    expect([masked('张三'), masked('欧阳明月'), masked('李'), masked('zhangsanfeng')]).toEqual([
      '张*',
      '欧***',
      '李*',
      'z******',
    ]);
  });
});
