import type { LookupAddress } from 'node:dns';
import { Problem } from '../problems/problem';
import { checkResolved, checkTarget, guardedLookup, isAllowed, networksOf, RefusedTargetError } from './target-guard';

const CITY = networksOf('10.20.0.0/16, 192.168.7.9');
const HTTPS = new URL('https://receiver.example');

describe('S5: targets that webhooks never go to', () => {
  it.each([
    'https://127.0.0.1/hook',
    'https://localhost/hook',
    'https://2130706433/hook',
    'https://0x7f.1/hook',
    'https://0177.0.0.1/hook',
    'https://[::1]/hook',
    'https://[::ffff:127.0.0.1]/hook',
    'https://[::ffff:7f00:1]/hook',
    'https://[64:ff9b::7f00:1]/hook',
    'https://[fd00::1]/hook',
    'https://[fe80::1]/hook',
    'https://169.254.169.254/latest/meta-data',
    'https://10.0.0.1/hook',
    'https://172.16.0.1/hook',
    'https://192.168.1.1/hook',
    'https://100.64.0.1/hook',
    'https://0.0.0.0/hook',
    'https://224.0.0.1/hook',
    'https://255.255.255.255/hook',
  ])('%s is refused as not public', async (url) => {
    const check = async () => checkResolved(checkTarget(url, []), []);
    await expect(check()).rejects.toThrow(Problem);
  });

  it.each([
    'http://receiver.example/hook',
    'ftp://receiver.example/hook',
    'https://user:secret@receiver.example/hook',
    'https://',
    'receiver.example',
  ])('%s is refused', (url) => {
    expect(() => checkTarget(url, [])).toThrow(Problem);
  });

  it('takes public addresses by https, and those of named networks by http too', () => {
    expect(checkTarget('https://8.8.8.8:8443/hook?a=b', []).port).toBe('8443');
    expect(isAllowed('10.20.3.4', new URL('http://10.20.3.4'), CITY)).toBe(true);
    expect(isAllowed('192.168.7.9', HTTPS, CITY)).toBe(true);
    expect(isAllowed('192.168.7.10', HTTPS, CITY)).toBe(false);
    expect(isAllowed('8.8.8.8', new URL('http://8.8.8.8'), CITY)).toBe(false);
    expect(() => networksOf('10.20.0.0/16, nonsense')).toThrow();
  });

  it('connects to no name that has one address that is not public, whatever was checked before (DNS rebinding)', async () => {
    const resolved = (...addresses: string[]) =>
      new Promise<string | Error>((settle) => {
        const found: LookupAddress[] = addresses.map((address) => ({ address, family: 4 }));
        const resolver = ((_name: string, _options: object, done: (error: null, all: LookupAddress[]) => void) =>
          done(null, found)) as never;
        guardedLookup(HTTPS, [], resolver)('receiver.example', { all: false }, (error, address) =>
          settle(error ?? String(address)),
        );
      });
    expect(await resolved('8.8.8.8', '8.8.4.4')).toBe('8.8.8.8');
    expect(await resolved('127.0.0.1')).toBeInstanceOf(RefusedTargetError);
    expect(await resolved('8.8.8.8', '10.0.0.1')).toBeInstanceOf(RefusedTargetError);
    expect(await resolved()).toBeInstanceOf(RefusedTargetError);
  });
});
