import type { CloudEvent, EventData, roundPublished } from '@urbanpilot/contract';
import { addDays, todayInShanghai } from '@urbanpilot/platform';
import { v5 as uuidv5 } from 'uuid';
import type { PracticeCase } from './practice-case';

/** Who is invited after a round: those of the best ranks (ties included), and how many days they are given. */
export const INVITATION = { bestRanks: 3, days: 60 } as const;

const TITLE_LENGTH = 200;

/**
 * The cases that a published round asks for. Everything in them comes from the event, so that applying it again would make
 * the same cases; the ids derive from the event and the territory.
 */
export function invitedCases(event: CloudEvent<EventData<typeof roundPublished>>): PracticeCase[] {
  const { roundId, programmeId, name, period, results } = event.data;
  const publishedAt = new Date(event.time);
  return results
    .filter(({ rank }) => rank <= INVITATION.bestRanks)
    .map(({ territoryId, rank }) => ({
      id: uuidv5(territoryId, event.id),
      programmeId,
      territoryId,
      roundId,
      title: topicOf(name, `（${period}）第 ${rank} 名地区的经验做法`),
      domain: null,
      problem: null,
      measures: null,
      results: null,
      conditions: null,
      state: 'planned',
      dueOn: addDays(todayInShanghai(publishedAt), INVITATION.days),
      authors: [],
      submittedBy: null,
      publishedOn: null,
      version: 1,
      createdAt: publishedAt,
    }));
}

/** A title of bounded length; counted in code points, so that no character is cut in two. */
function topicOf(name: string, rest: string): string {
  return `${[...name].slice(0, TITLE_LENGTH - [...rest].length).join('')}${rest}`;
}
