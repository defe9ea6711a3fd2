import type { Locale } from '@urbanpilot/platform';
import { errorSummary, type FormError, input } from './fields';
import { html } from './html';
import { page } from './page';
import { TEXTS } from './texts';

/** How the page stands: `known` when a temporary password was proved a moment ago in the same interaction. */
export interface ChangePasswordView {
  action: string;
  back: string;
  known: boolean;
  name: string;
}

/** The page on which a person replaces the password; forced after a sign-in with a temporary one. */
export function changePasswordPage(locale: Locale, view: ChangePasswordView, errors: readonly FormError[]): string {
  const texts = TEXTS[locale];
  const { action, back, known, name } = view;
  const fresh = { type: 'password', autocomplete: 'new-password' } as const;
  return page({
    locale,
    title: texts.change,
    switchTo: action,
    body: html`<h1 id="title">${texts.change}</h1>
${known && html`<p>${texts.mustChange}</p>`}
${errorSummary(locale, errors)}
<form method="post" action="${action}">
${
  known
    ? html`<input type="hidden" name="name" autocomplete="username" value="${name}">`
    : html`${input({ id: 'name', label: texts.name, type: 'text', autocomplete: 'username', value: name }, errors, true)}
${input({ id: 'current', label: texts.current, type: 'password', autocomplete: 'current-password' }, errors)}`
}
${input({ id: 'fresh', label: texts.fresh, hint: texts.hint, ...fresh }, errors, known)}
${input({ id: 'repeated', label: texts.repeated, ...fresh }, errors)}
<button type="submit">${texts.changeButton}</button>
</form>
${!known && html`<p><a href="${back}">${texts.backToSignIn}</a></p>`}`,
  });
}
