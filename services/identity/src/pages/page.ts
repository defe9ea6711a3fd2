import type { Locale } from '@urbanpilot/platform';
import { Html, html } from './html';
import { PAGE_STYLE, PAGE_STYLE_SOURCE } from './page-style';
import { TEXTS } from './texts';

/** What every page is made of. */
export interface PageParts {
  locale: Locale;
  title: string;
  body: Html;
  /** Where the same page is had in another language; left out where it cannot be fetched again. */
  switchTo?: string;
}

const OTHER: Record<Locale, { locale: Locale; name: string }> = {
  'zh-CN': { locale: 'en', name: 'English' },
  en: { locale: 'zh-CN', name: '中文' },
};

// The style is a literal of ours; escaping would break its hash.
const STYLE = new Html(PAGE_STYLE);

/** A whole page: language, landmarks, one heading, no script and nothing from elsewhere. */
export function page({ locale, title, body, switchTo }: PageParts): string {
  const texts = TEXTS[locale];
  const other = OTHER[locale];
  const link =
    switchTo !== undefined &&
    html`<a href="${switchTo}?lang=${other.locale}" lang="${other.locale}" hreflang="${other.locale}">${other.name}</a>`;
  return html`<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · ${texts.product}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<header><p>${texts.product}</p>${link}</header>
<main><section aria-labelledby="title">${body}</section></main>
</body>
</html>
`.text;
}

/**
 * Headers of a page. `formTargets` are origins to which an answer to the page's form may lead: browsers hold the
 * redirect after a form to `form-action` as well.
 */
export function pageHeaders(formTargets: readonly string[] = []): Record<string, string> {
  const policy = [
    "default-src 'none'",
    `style-src ${PAGE_STYLE_SOURCE}`,
    'img-src data:',
    `form-action ${["'self'", ...formTargets].join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy.join('; '),
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
  };
}

/** The origin of an address, for `form-action`; none for what is no web address. */
export function originOf(address: unknown): string[] {
  if (typeof address !== 'string' || !URL.canParse(address)) return [];
  const { origin } = new URL(address);
  return origin === 'null' ? [] : [origin];
}
