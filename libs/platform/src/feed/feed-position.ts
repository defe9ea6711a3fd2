import { fieldError } from '../problems/problem';
import { ruleBroken } from '../problems/refusals';

/** A place in a service's feed: everything up to and with this transaction and event was read. */
export interface FeedPosition {
  /** Which order the numbers belong to; a database restored from a dump begins another. */
  epoch: string;
  /** Digits of a 64-bit transaction id. */
  xid: string;
  id: string;
}

const MAX_XID = 2n ** 64n - 1n;
const TEXT = /^([0-9a-f]{8})\.(\d{1,20})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The position as readers keep it: opaque, fit for a query and a header. */
export function encodePosition({ epoch, xid, id }: FeedPosition): string {
  return Buffer.from(`${epoch}.${xid}.${id}`).toString('base64url');
}

/**
 * The position that a reader sent back.
 *
 * @throws Problem 422 naming `pointer` when it is none that a feed ever gave
 */
export function decodePosition(text: string, pointer: string): FeedPosition {
  const [, epoch = '', xid = '', id = ''] = TEXT.exec(Buffer.from(text, 'base64url').toString('latin1')) ?? [];
  if (epoch !== '' && BigInt(xid) <= MAX_XID) return { epoch, xid, id };
  throw ruleBroken([
    fieldError(pointer, 'position', '不是事件流给出的位置', 'is no position that the feed of events gave'),
  ]);
}
