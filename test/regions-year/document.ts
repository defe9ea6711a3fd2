import { must, refusal } from '@urbanpilot/contract/client';
import { check, versioned } from '../cycle/walk';
import { dayFrom } from './task-work';
import type { YearWorld } from './world';

const V1 = '/regions/v1/documents';

/** A notice that a bureau objects to, that is changed and agreed, signed by another, numbered, issued and received. */
export async function walkDocument(world: YearWorld): Promise<void> {
  world.say('公文：会签、签发、编号、印发、签收');
  const [office, department, leader] = [world.as('office'), world.as('department'), world.as('leader')];
  const { lead, cooperating } = world.units;
  const draft = await must(
    office.POST(V1, {
      body: {
        draftingUnitId: lead,
        type: 'notice',
        title: `关于做好试点工作的通知 ${world.mark}`,
        mainAddressee: '各试点县区人民政府',
        body: '所需资金由各县自筹。',
        addresseeUnitIds: [cooperating],
      },
    }),
  );
  const asked = await must(
    office.POST(`${V1}/{id}/counter-signature`, {
      params: versioned(draft),
      body: { unitIds: [cooperating], dueOn: dayFrom(5) },
    }),
  );
  const objected = await must(
    department.POST(`${V1}/{id}/opinions`, {
      params: { path: { id: draft.id } },
      body: { unitId: cooperating, revision: asked.revision, decision: 'objected', opinion: '资金来源尚未落实' },
    }),
  );
  const blocked = await refusal(leader.POST(`${V1}/{id}/signature`, { params: versioned(objected) }));
  check(world, blocked.type === 'document-objected', '有不同意见不能签发');
  const changed = await must(
    office.PATCH(`${V1}/{id}`, { params: versioned(objected), body: { body: '所需资金由市财政承担。' } }),
  );
  const again = await must(
    office.POST(`${V1}/{id}/counter-signature`, {
      params: versioned(changed),
      body: { unitIds: [cooperating], dueOn: dayFrom(5) },
    }),
  );
  const agreed = await must(
    department.POST(`${V1}/{id}/opinions`, {
      params: { path: { id: draft.id } },
      body: { unitId: cooperating, revision: again.revision, decision: 'agreed' },
    }),
  );
  await issue(world, agreed);
}

async function issue(world: YearWorld, agreed: { id: string; version: number }): Promise<void> {
  const [office, leader] = [world.as('office'), world.as('leader')];
  const signed = await must(leader.POST(`${V1}/{id}/signature`, { params: versioned(agreed) }));
  const number = `菏城镇办发〔2026〕${Date.now() % 99_999}号`;
  const numbered = await must(office.POST(`${V1}/{id}/number`, { params: versioned(signed), body: { number } }));
  const issued = await must(office.POST(`${V1}/{id}/issuance`, { params: versioned(numbered) }));
  check(world, issued.state === 'issued' && issued.number === number, '会签、签发、编号后印发');
  const received = await must(
    world.as('department').POST(`${V1}/{id}/receipts`, {
      params: { path: { id: issued.id } },
      body: { unitId: world.units.cooperating },
    }),
  );
  check(
    world,
    received.parties.some(({ receivedBy }) => receivedBy !== null),
    '主送单位签收',
  );
}
