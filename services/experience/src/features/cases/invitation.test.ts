import type { CloudEvent, EventData, roundPublished } from '@urbanpilot/contract';
import { v4 as uuidv4 } from 'uuid';
import { onRoundPublished } from '../../events/on-round-published';
import { anEvent, aRound } from '../../experience-builders';
import { invitedCases } from './invitation';

const published = (data: EventData<typeof roundPublished>, time = '2026-03-01T00:00:00.000Z') =>
  anEvent(onRoundPublished, data, { time }) as CloudEvent<EventData<typeof roundPublished>>;

describe('who is invited after a round', () => {
  it('invites the best three ranks, ties included', () => {
    const territories = Array.from({ length: 6 }, () => uuidv4());
    const cases = invitedCases(published(aRound(territories, [1, 2, 3, 3, 5, 6])));
    expect(cases.map(({ territoryId }) => territoryId)).toEqual(territories.slice(0, 4));
  });

  it('derives id, title and due day from the event alone', () => {
    const event = published(aRound([uuidv4(), uuidv4()]), '2026-03-01T18:00:00.000Z');
    const [first, second] = invitedCases(event);
    expect(invitedCases(event)).toEqual([first, second]);
    expect(first?.id).not.toBe(second?.id);
    expect(first).toMatchObject({
      title: '2026年度评估（2026）第 1 名地区的经验做法',
      dueOn: '2026-05-01',
      state: 'planned',
      roundId: event.data.roundId,
      authors: [],
    });
  });

  it('keeps the title within its bounds without cutting a character in two', () => {
    const [invited] = invitedCases(published({ ...aRound([uuidv4()]), name: '𠮷'.repeat(200) }));
    expect([...(invited?.title ?? '')]).toHaveLength(200);
    expect(invited?.title.isWellFormed()).toBe(true);
    expect(invited?.title).toMatch(/第 1 名地区的经验做法$/);
  });
});
