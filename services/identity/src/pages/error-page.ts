import type { Locale } from '@urbanpilot/platform';
import { html } from './html';
import { page } from './page';
import { TEXTS } from './texts';

/** Why a person cannot go on: the page is too old, the application's request is wrong, it is not his, or the fault is ours. */
export type PageFault = 'expired' | 'refused' | 'forbidden' | 'failed';

/** The page of an error; `code` is OAuth's word for it, which helps whoever runs the application. */
export function errorPage(locale: Locale, fault: PageFault, code?: string): string {
  const texts = TEXTS[locale];
  return page({
    locale,
    title: texts.error,
    body: html`<h1 id="title">${texts.error}</h1><p role="alert">${texts[fault]}</p>
${code !== undefined && html`<p class="hint">${texts.reference}: ${code}</p>`}`,
  });
}
