import type { Locale, LocalText } from '../model/local-text';
import { ERROR_MESSAGES, type ScoringErrorCode } from './messages';

/**
 * The only error that this package throws on bad input: `code` names the kind, `path` the offending part of the model or
 * data (inside `indicators` and the tree parts are named by their code: `model.indicators[gdp].normalise`), `text` says
 * it in both languages, `parameters` are the numbers and names in the text.
 */
export class ScoringError extends Error {
  readonly text: LocalText;

  constructor(
    readonly code: ScoringErrorCode,
    readonly path: string,
    readonly parameters: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${fill(ERROR_MESSAGES[code].en, parameters)} [${code} at ${path}]`);
    this.name = 'ScoringError';
    this.text = { zh: fill(ERROR_MESSAGES[code].zh, parameters), en: fill(ERROR_MESSAGES[code].en, parameters) };
  }

  /** The sentence in one language. */
  in(locale: Locale): string {
    return locale === 'zh-CN' ? this.text.zh : this.text.en;
  }
}

function fill(template: string, parameters: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in parameters ? String(parameters[name]) : whole,
  );
}
