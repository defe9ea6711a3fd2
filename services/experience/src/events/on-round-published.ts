import { roundPublished } from '@urbanpilot/contract';
import { onEvent } from '@urbanpilot/platform';
import { inviteTopRegions } from '../features/cases/practice-case-service';

/** The regions that lead a published round are invited to write down what they did. */
export const onRoundPublished = onEvent(roundPublished, (unit, event) => inviteTopRegions(unit, event));
