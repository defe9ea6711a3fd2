import type { Locale } from '@urbanpilot/platform';
import type { FastifyReply } from 'fastify';
import type { FormError } from '../pages/fields';
import { signInPage } from '../pages/sign-in-page';
import { TEXTS } from '../pages/texts';
import { type SignInOutcome, signIn } from './sign-in';
import type { PageRequest } from './sign-in-routes';

/** A field of a form that was sent; what is missing, sent twice or too long counts as empty. */
export function formField(body: unknown, name: string): string {
  const value = (body as Record<string, unknown> | null | undefined)?.[name];
  return typeof value === 'string' && value.length <= 512 && !value.includes('\0') && value.isWellFormed() ? value : '';
}

/** The fields of both forms; their labels have the same names. */
export type Fields = Partial<Record<'name' | 'password' | 'current' | 'fresh' | 'repeated', string>>;

/** Faults for fields that were left empty. */
export function missingFields(locale: Locale, fields: Fields): FormError[] {
  const texts = TEXTS[locale];
  const names = Object.keys(fields) as (keyof Fields)[];
  return names
    .filter((field) => fields[field]?.trim() === '')
    .map((field) => ({ field, message: texts.missing(texts[field]) }));
}

/** Shows the sign-in page. A prompt for consent is answered at once: every client is the office's own. */
export async function showSignIn({ interaction, reply, locale, show, request }: PageRequest): Promise<FastifyReply> {
  if (interaction.prompt === 'consent') return interaction.consent();
  if (interaction.changing !== undefined) return reply.redirect(`${interaction.path}/password`, 303);
  const hint = formField(interaction.params, 'login_hint') || formField(request.query, 'name');
  return show(signInPage(locale, interaction.path, hint, []));
}

/** Takes name and password. */
export async function signInForm(page: PageRequest): Promise<FastifyReply> {
  const { interaction, reply, locale, show, request } = page;
  const fields = { name: formField(request.body, 'name'), password: formField(request.body, 'password') };
  const again = (errors: FormError[], status: number) =>
    show(signInPage(locale, interaction.path, fields.name, errors), status);
  const missing = missingFields(locale, fields);
  if (missing.length > 0) return again(missing, 400);
  const outcome = await attempt(page, fields);
  if (outcome.kind !== 'verified') return again([refusal(locale, outcome)], statusOf(outcome));
  const { id, mustChange } = outcome.account;
  if (!mustChange) return interaction.finish(id);
  await interaction.mustChange(id);
  return reply.redirect(`${interaction.path}/password`, 303);
}

/** Checks a name and a password as they came from this page. */
export function attempt(
  { context, request, interaction }: PageRequest,
  { name, password }: { name: string; password: string },
): Promise<SignInOutcome> {
  const clientId = String(interaction.params.client_id);
  return signIn(context, { name, password, address: request.ip, clientId, requestId: request.id });
}

/** What a person is told; the same for every name, whether it exists or not. */
export function refusal(locale: Locale, outcome: Exclude<SignInOutcome, { kind: 'verified' }>): FormError {
  const texts = TEXTS[locale];
  if (outcome.kind === 'wrong') return { field: 'name', message: texts.wrong };
  return { message: texts.locked(Math.ceil(outcome.seconds / 60)) };
}

export function statusOf(outcome: SignInOutcome): number {
  return outcome.kind === 'locked' ? 429 : 401;
}
