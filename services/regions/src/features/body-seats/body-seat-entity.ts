import { EntitySchema } from 'typeorm';
import type { BodySeat } from './body-seat';
import type { BodyTerm } from './body-term';

export const BodySeatEntity = new EntitySchema<BodySeat>({
  name: 'body_seat',
  columns: {
    id: { type: 'uuid', primary: true },
    bodyId: { name: 'body_id', type: 'uuid' },
    territoryId: { name: 'territory_id', type: 'uuid', nullable: true },
    role: { type: 'text' },
    title: { type: 'text' },
    abolishedOn: { name: 'abolished_on', type: 'date', nullable: true },
    version: { type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
});

export const BodyTermEntity = new EntitySchema<BodyTerm>({
  name: 'body_term',
  columns: {
    id: { type: 'uuid', primary: true },
    seatId: { name: 'seat_id', type: 'uuid' },
    bodyId: { name: 'body_id', type: 'uuid' },
    territoryId: { name: 'territory_id', type: 'uuid', nullable: true },
    holder: { type: 'text' },
    unitId: { name: 'unit_id', type: 'uuid' },
    officeTitle: { name: 'office_title', type: 'text' },
    fromOn: { name: 'from_on', type: 'date' },
    untilOn: { name: 'until_on', type: 'date', nullable: true },
    version: { type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
});
