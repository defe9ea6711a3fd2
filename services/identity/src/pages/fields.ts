import type { Locale } from '@urbanpilot/platform';
import { type Html, html } from './html';
import { TEXTS } from './texts';

/** A fault of the form; `field` is the id of the input that it concerns. */
export interface FormError {
  field?: string;
  message: string;
}

/** One labelled input. */
export interface Field {
  id: string;
  label: string;
  type: 'text' | 'password';
  autocomplete: string;
  value?: string;
  hint?: string;
}

/**
 * The faults of a form, above it. The summary takes the focus as the page opens, so that a screen reader says it, and
 * its entries lead to the inputs.
 */
export function errorSummary(locale: Locale, errors: readonly FormError[]): Html | undefined {
  if (errors.length === 0) return undefined;
  const items = errors.map(({ field, message }) =>
    field === undefined ? html`<li>${message}</li>` : html`<li><a href="#${field}">${message}</a></li>`,
  );
  return html`<div class="error" role="alert" tabindex="-1" autofocus id="errors">
<h2>${TEXTS[locale].errorHeading}</h2><ul>${items}</ul></div>`;
}

/** A labelled input that says what is wrong with it. The first takes the focus where nothing is wrong. */
export function input(field: Field, errors: readonly FormError[], focus = false): Html {
  const { id, label, type, autocomplete, value, hint } = field;
  const invalid = errors.some((error) => error.field === id);
  const described = [hint !== undefined && `${id}-hint`, invalid && 'errors'].filter(Boolean).join(' ');
  return html`<label for="${id}">${label}</label>
${hint !== undefined && html`<p class="hint" id="${id}-hint">${hint}</p>`}
<input id="${id}" name="${id}" type="${type}" autocomplete="${autocomplete}" required maxlength="512" spellcheck="false" autocapitalize="none"${
    value !== undefined && html` value="${value}"`
  }${described !== '' && html` aria-describedby="${described}"`}${invalid && html` aria-invalid="true"`}${
    focus && errors.length === 0 && html` autofocus`
  }>`;
}
