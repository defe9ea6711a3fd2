import { attachmentDisposition, faultOfFileName } from './file-name';

describe('the name of a file', () => {
  it.each(['实施方案.pdf', 'a b (1).csv', '𠮷野家.txt', 'x'])('may be %s', (name) => {
    expect(faultOfFileName(name)).toBeUndefined();
  });

  it.each([
    ['../../etc/passwd.txt', 'path'],
    ['a/b.pdf', 'path'],
    ['a\\b.pdf', 'path'],
    ['C:x.pdf', 'path'],
    ['..', 'path'],
    ['a\u0007.pdf', 'characters'],
    ['a\r\nSet-Cookie: x.pdf', 'path'],
    ['exe.\u202efdp.pdf', 'characters'],
    [' a.pdf', 'characters'],
    ['a.pdf.', 'characters'],
    ['a?.pdf', 'characters'],
    ['.htaccess.txt', 'characters'],
    [`${'长'.repeat(84)}.pdf`, 'length'],
  ])('is not %j: %s', (name, fault) => {
    expect(faultOfFileName(name)).toBe(fault);
  });

  it('is handed out in ASCII and in UTF-8, and breaks out of neither', () => {
    expect(attachmentDisposition(`方案 "1" (终)'%.pdf`)).toBe(
      `attachment; filename="__ _1_ (_)'_.pdf"; filename*=UTF-8''%E6%96%B9%E6%A1%88%20%221%22%20%28%E7%BB%88%29%27%25.pdf`,
    );
  });
});
