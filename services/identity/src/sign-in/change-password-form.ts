import type { FastifyReply } from 'fastify';
import type { Account } from '../features/accounts/account';
import { findAccount } from '../features/accounts/account-read-model';
import { type ChangePasswordView, changePasswordPage } from '../pages/change-password-page';
import type { FormError } from '../pages/fields';
import { TEXTS } from '../pages/texts';
import { changePassword } from './change-password';
import { attempt, type Fields, formField, missingFields, refusal, statusOf } from './sign-in-form';
import type { PageRequest } from './sign-in-routes';

/** Shows the page: two fields after a temporary password, four for who comes of his own accord. */
export async function showChangePassword(page: PageRequest): Promise<FastifyReply> {
  const known = await provedAccount(page);
  return page.show(changePasswordPage(page.locale, viewOf(page, known, known?.name ?? ''), []));
}

/** Takes the new password, with the current one unless that was proved on the page before. */
export async function changePasswordForm(page: PageRequest): Promise<FastifyReply> {
  const { locale, request, interaction, show } = page;
  const known = await provedAccount(page);
  const name = known?.name ?? formField(request.body, 'name');
  const again = (errors: FormError[], status = 400) =>
    show(changePasswordPage(locale, viewOf(page, known, name), errors), status);
  const field = (id: string) => formField(request.body, id);
  const asked = known ? {} : { name, current: field('current') };
  const faults = faultsOf(page, { ...asked, fresh: field('fresh'), repeated: field('repeated') });
  if (faults.length > 0) return again(faults);
  let account: Pick<Account, 'id' | 'name'> | undefined = known;
  if (!account) {
    const outcome = await attempt(page, { name, password: field('current') });
    if (outcome.kind !== 'verified') return again([refusal(locale, outcome)], statusOf(outcome));
    account = outcome.account;
  }
  const change = { account, fresh: field('fresh'), keepSession: interaction.sessionUid, requestId: request.id };
  const fault = await changePassword(page.context, change);
  return fault === undefined
    ? interaction.finish(account.id)
    : again([{ field: 'fresh', message: TEXTS[locale][fault] }]);
}

/** The account that has just proved a temporary password in this interaction, unless that is no longer so. */
async function provedAccount({ interaction, context }: PageRequest): Promise<Account | undefined> {
  if (interaction.changing === undefined) return undefined;
  const account = await findAccount(context.database.reader([]), interaction.changing);
  return account?.state === 'active' && account.mustChange ? account : undefined;
}

function viewOf({ interaction }: PageRequest, known: Account | undefined, name: string): ChangePasswordView {
  return { action: `${interaction.path}/password`, back: interaction.path, known: known !== undefined, name };
}

/** What can be said before anything is checked: empty fields, two different passwords, the old one again. */
function faultsOf({ locale }: PageRequest, fields: Fields): FormError[] {
  const texts = TEXTS[locale];
  const missing = missingFields(locale, fields);
  if (missing.length > 0) return missing;
  if (fields.fresh !== fields.repeated) return [{ field: 'repeated', message: texts.different }];
  if (fields.fresh === fields.current) return [{ field: 'fresh', message: texts.unchanged }];
  return [];
}
