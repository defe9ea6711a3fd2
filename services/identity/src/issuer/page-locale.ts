import { type Locale, localeOf } from '@urbanpilot/platform';
import type { KoaContextWithOIDC } from 'oidc-provider';

/** Holds the language that a person chose on a page. */
export const LANGUAGE_COOKIE = 'urbanpilot-language';

/** What can say in which language a person wants a page, the strongest first. */
export interface LanguageHints {
  /** `lang` of the address: the switch was just used. */
  asked?: unknown;
  cookie?: string | undefined;
  /** `ui_locales` of the application's request. */
  uiLocales?: unknown;
  acceptLanguage?: string | undefined;
}

const KNOWN: Record<string, Locale> = { 'zh-cn': 'zh-CN', zh: 'zh-CN', en: 'en' };

/** The language in which a page is shown. */
export function chooseLocale({ asked, cookie = '', uiLocales, acceptLanguage }: LanguageHints): Locale {
  const chosen = typeof asked === 'string' ? KNOWN[asked.toLowerCase()] : undefined;
  const kept = new RegExp(`(?:^|;\\s*)${LANGUAGE_COOKIE}=([\\w-]+)`).exec(cookie)?.[1] ?? '';
  return chosen ?? KNOWN[kept.toLowerCase()] ?? ofUiLocales(uiLocales) ?? localeOf(acceptLanguage);
}

function ofUiLocales(uiLocales: unknown): Locale | undefined {
  if (typeof uiLocales !== 'string') return undefined;
  for (const tag of uiLocales.toLowerCase().split(' ')) {
    const known = KNOWN[tag] ?? KNOWN[tag.split('-')[0] ?? ''];
    if (known) return known;
  }
  return undefined;
}

/** The language of a page that the library shows. */
export function pageLocale(ctx: KoaContextWithOIDC): Locale {
  return chooseLocale({
    cookie: ctx.get('cookie'),
    uiLocales: ctx.oidc.params?.ui_locales,
    acceptLanguage: ctx.get('accept-language') || undefined,
  });
}
