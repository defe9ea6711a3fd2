import { lookup as resolve } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { fieldError } from '../problems/problem';
import { ruleBroken } from '../problems/refusals';

/** A network to which webhooks may go although it is not public: the city's own, by the operator's word. */
export type Network = ReturnType<typeof ipaddr.parseCIDR>;

/** A target that webhooks never go to. The message names no address that only the resolver knows. */
export class RefusedTargetError extends Error {
  override name = 'RefusedTargetError';
}

/** The networks of a comma-separated list; an address alone is a network of one. @throws Error naming what cannot be read */
export function networksOf(list: string | undefined): Network[] {
  const parts = (list ?? '').split(',').map((part) => part.trim());
  return parts.filter(Boolean).map((part) => {
    if (part.includes('/')) return ipaddr.parseCIDR(part);
    const address = ipaddr.parse(part);
    return ipaddr.parseCIDR(`${part}/${address.kind() === 'ipv6' ? 128 : 32}`);
  });
}

/**
 * Whether webhooks may go to an address: by https to a public one, and to one of a network that the operator names; by http to the
 * latter alone.
 */
export function isAllowed(address: string, { protocol }: URL, networks: readonly Network[]): boolean {
  const plain = ipaddr.process(address);
  return isWithin(plain, networks) || (protocol === 'https:' && plain.range() === 'unicast');
}

function isWithin(address: ipaddr.IPv4 | ipaddr.IPv6, networks: readonly Network[]): boolean {
  return networks.some(([base, bits]) => base.kind() === address.kind() && address.match(base as never, bits));
}

/**
 * Checks what can be told of a target without asking a resolver: https, or http where the operator names networks; no user in it;
 * no address that is not public.
 *
 * @throws Problem 422 naming `/url`
 */
export function checkTarget(url: string, networks: readonly Network[]): URL {
  const target = URL.canParse(url) ? new URL(url) : undefined;
  if (target === undefined) throw refused('无法识别', 'cannot be read as a URL');
  const isPlain = target.protocol === 'http:' && networks.length > 0;
  if (target.protocol !== 'https:' && !isPlain) throw refused('必须使用 https', 'must use https');
  if (target.username !== '' || target.password !== '')
    throw refused('不得含用户名或密码', 'must not hold a user or a password');
  const host = hostOf(target);
  if (isIP(host) !== 0 && !isAllowed(host, target, networks)) throw privateTarget();
  return target;
}

/**
 * Refuses a name that leads to an address that webhooks never go to. One that cannot be resolved now is taken: the attempts
 * will tell.
 *
 * @throws Problem 422 naming `/url`
 */
export async function checkResolved(target: URL, networks: readonly Network[]): Promise<void> {
  const addresses = await new Promise<string[]>((settle) => {
    resolve(hostOf(target), { all: true }, (error, found) => settle(error ? [] : found.map(({ address }) => address)));
  });
  if (!addresses.every((address) => isAllowed(address, target, networks))) throw privateTarget();
}

/**
 * Resolves names for a connection and gives only addresses that webhooks may go to, so that the address that was checked is the
 * one that is connected to, however often the name is changed (DNS rebinding).
 */
export function guardedLookup(
  target: URL,
  networks: readonly Network[],
  resolver: typeof resolve = resolve,
): LookupFunction {
  return (hostname, options, callback) => {
    resolver(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, []);
      const [first] = found;
      if (!first || !found.every(({ address }) => isAllowed(address, target, networks)))
        return callback(new RefusedTargetError('The name leads to an address that is not public'), []);
      return options.all ? callback(null, found) : callback(null, first.address, first.family);
    });
  };
}

/** The host of a URL as resolvers and sockets want it: an IPv6 address without brackets. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}

function privateTarget() {
  return refused('指向内部或保留地址', 'leads to an address that is not public');
}

function refused(zh: string, en: string) {
  return ruleBroken([fieldError('/url', 'webhook-target', zh, en)]);
}
