import { type ErrorCode, type ErrorDetail, MESSAGES } from './messages';

/** Languages of messages and explanations. */
export type Locale = 'zh-CN' | 'en';

/** What an {@link AllocationError} looks like as JSON. */
export interface AllocationErrorJson {
  readonly code: ErrorCode;
  readonly path: string;
  readonly gap: string | null;
  readonly recipients: readonly string[];
  readonly message: { readonly 'zh-CN': string; readonly en: string };
}

/**
 * The one error that this library throws for input that cannot be allocated.
 *
 * - `code`: what is wrong, stable across versions.
 * - `path`: JSON pointer to the offending part; it begins with `/spec` or `/recipients/<index as given>`.
 * - `gap`: for limits that cannot be met, how many minor units they miss the pool by; otherwise `null`.
 * - `recipients`: ids concerned, in order of id; empty when the specification itself is at fault.
 */
export class AllocationError extends Error {
  readonly code: ErrorCode;
  readonly path: string;
  readonly gap: string | null;
  readonly recipients: readonly string[];
  private readonly detail: ErrorDetail;

  constructor(code: ErrorCode, path: string, detail: ErrorDetail = {}) {
    super(MESSAGES[code].en({ ...detail, path }));
    this.name = 'AllocationError';
    this.code = code;
    this.path = path;
    this.gap = detail.gap === undefined ? null : detail.gap.toString();
    this.recipients = detail.recipients ?? [];
    this.detail = detail;
  }

  /** The message in the language asked for; `message` itself is English. */
  messageIn(locale: Locale): string {
    const messages = MESSAGES[this.code];
    return (locale === 'zh-CN' ? messages.zh : messages.en)({ ...this.detail, path: this.path });
  }

  /** Everything as plain JSON, with the message in both languages. */
  toJSON(): AllocationErrorJson {
    const message = { 'zh-CN': this.messageIn('zh-CN'), en: this.messageIn('en') };
    return { code: this.code, path: this.path, gap: this.gap, recipients: this.recipients, message };
  }
}
