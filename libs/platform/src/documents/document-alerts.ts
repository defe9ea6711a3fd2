import type { AlertKind } from '../alerts/alert';
import { raiseAlert, settleAlert } from '../alerts/alert-service';
import { encodeReach } from '../database/reach';
import type { UnitOfWork } from '../database/unit-of-work';
import type { DocumentParty, OfficialDocument } from './document';

/** That a unit is asked for its counter-signature or for its receipt. */
export const DOCUMENT_ALERT: AlertKind = { kind: 'document', description: '公文办理' };

const MOST_TITLE = 200;
const WORDS = {
  opinion: { 'zh-CN': '请会签', en: 'To be counter-signed' },
  receipt: { 'zh-CN': '请签收', en: 'To be received' },
};
type Asked = keyof typeof WORDS;

/** Asks units for something; they may be anywhere. */
export function askUnits(unit: UnitOfWork, document: OfficialDocument, asked: Asked): Promise<void> {
  const short = document.title.slice(0, MOST_TITLE);
  return eachAsked(unit, document, asked, (party, cause) =>
    raiseAlert(unit, {
      ...{ cause, occasion: `${document.revision}`, kind: DOCUMENT_ALERT.kind, severity: 'notice' },
      title: { 'zh-CN': `${WORDS[asked]['zh-CN']}：${short}`, en: `${WORDS[asked].en}: ${short}` },
      ...{
        aboutType: 'document',
        aboutId: document.id,
        territoryId: party.territoryId,
        unitId: party.actingUnitId ?? party.unitId,
      },
      // A unit of no territory is one of the city's departments.
      role: party.territoryId === null ? 'department' : 'pilot',
      dueOn: asked === 'opinion' ? document.countersignBy : null,
    }),
  );
}

/** Nobody waits any more for what units were asked. */
export function settleUnits(unit: UnitOfWork, document: OfficialDocument, asked: Asked, note: string): Promise<void> {
  return eachAsked(unit, document, asked, (_party, cause) => settleAlert(unit, cause, note));
}

export function settleUnit(unit: UnitOfWork, { id }: OfficialDocument, unitId: string, asked: Asked): Promise<void> {
  return settleAlert(unit, causeOf(id, unitId, asked), '已办理 done');
}

async function eachAsked(
  unit: UnitOfWork,
  { id, parties }: OfficialDocument,
  asked: Asked,
  tell: (party: DocumentParty, cause: string) => Promise<unknown>,
): Promise<void> {
  const concerned = parties.filter(({ part }) => (part === 'countersigner') === (asked === 'opinion'));
  // The inboxes of other territories are out of the reach of who asks.
  await unit.rows("SELECT set_config('app.reach', '*', true)");
  for (const party of concerned) await tell(party, causeOf(id, party.unitId, asked));
  await unit.rows("SELECT set_config('app.reach', $1, true)", [encodeReach(unit.actor.reach)]);
}

const causeOf = (id: string, unitId: string, asked: Asked) => `${DOCUMENT_ALERT.kind}/${id}/${asked}/${unitId}`;
