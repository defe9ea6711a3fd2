import { generateClientSecret, hashClientSecret, verifyClientSecret } from './client-secret';

describe('client secrets', () => {
  it('are random, long and need no escaping', () => {
    expect(generateClientSecret()).toMatch(/^[\w-]{43}$/);
    expect(generateClientSecret()).not.toBe(generateClientSecret());
  });

  it('are recognised by their hash, which holds its parameters and a salt of its own', async () => {
    const secret = generateClientSecret();
    const stored = await hashClientSecret(secret);
    expect(stored).toMatch(/^scrypt\$ln=14,r=8,p=1\$/);
    expect(stored).not.toContain(secret);
    expect(stored).not.toBe(await hashClientSecret(secret));
    expect(await verifyClientSecret(secret, stored)).toBe(true);
    expect(await verifyClientSecret(`${secret}x`, stored)).toBe(false);
    expect(await verifyClientSecret('', stored)).toBe(false);
  });

  it('are refused without hashing when absurdly long, and never stored empty', async () => {
    const stored = await hashClientSecret('a');
    expect(await verifyClientSecret('a'.repeat(257), stored)).toBe(false);
    await expect(hashClientSecret('')).rejects.toThrow(RangeError);
  });

  it('reports a stored value that is no hash, or asks for too much memory', async () => {
    const stored = await hashClientSecret('a');
    await expect(verifyClientSecret('a', 'plain text')).rejects.toThrow('not a scrypt hash');
    await expect(verifyClientSecret('a', stored.replace('ln=14', 'ln=30'))).rejects.toThrow('out of bounds');
  });
});
