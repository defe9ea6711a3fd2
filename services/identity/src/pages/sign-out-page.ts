import type { Locale } from '@urbanpilot/platform';
import { html } from './html';
import { page } from './page';
import { TEXTS } from './texts';

/** Asks whether to sign out. `xsrf` is the secret that the issuer keeps with the session. */
export function signOutPage(locale: Locale, action: string, xsrf: string): string {
  const texts = TEXTS[locale];
  return page({
    locale,
    title: texts.signOut,
    body: html`<h1 id="title">${texts.signOut}</h1>
<p>${texts.signOutQuestion}</p>
<form method="post" action="${action}">
<input type="hidden" name="xsrf" value="${xsrf}">
<input type="hidden" name="logout" value="yes">
<label class="choice" for="everywhere"><input type="checkbox" id="everywhere" name="everywhere" value="yes">${texts.everywhere}</label>
<button type="submit">${texts.signOutButton}</button>
</form>`,
  });
}

/** Says that the sign-out is done, where the application named no page of its own. */
export function signedOutPage(locale: Locale): string {
  const texts = TEXTS[locale];
  return page({
    locale,
    title: texts.signedOut,
    body: html`<h1 id="title">${texts.signedOut}</h1><p role="status">${texts.signedOutText}</p>`,
  });
}
