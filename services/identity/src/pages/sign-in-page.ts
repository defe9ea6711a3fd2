import type { Locale } from '@urbanpilot/platform';
import { errorSummary, type FormError, input } from './fields';
import { html } from './html';
import { page } from './page';
import { TEXTS } from './texts';

/** The sign-in page. `action` is its own address, to which the form is sent. */
export function signInPage(locale: Locale, action: string, name: string, errors: readonly FormError[]): string {
  const texts = TEXTS[locale];
  const account = { id: 'name', label: texts.name, type: 'text', autocomplete: 'username', value: name } as const;
  const password = {
    id: 'password',
    label: texts.password,
    type: 'password',
    autocomplete: 'current-password',
  } as const;
  return page({
    locale,
    title: texts.signIn,
    switchTo: action,
    body: html`<h1 id="title">${texts.signIn}</h1>
${errorSummary(locale, errors)}
<form method="post" action="${action}">
${input(account, errors, true)}
${input(password, errors)}
<button type="submit">${texts.signIn}</button>
</form>
<p><a href="${action}/password">${texts.changeLink}</a></p>`,
  });
}
