import { expect, it } from 'vitest';
import { waitingFirst } from '../../web/src/pages/questions/waiting-first.ts';

it('shows the office the question that has waited longest first, and what is done with after all that waits', () => {
  const question = (id: string, status: string, day: number) => ({
    id,
    status,
    askedAt: `2026-09-0${day}T08:00:00.000Z`,
  });
  const asked = [
    question('new', 'asked', 5),
    question('answered', 'answered', 4),
    question('old', 'asked', 2),
    question('declined', 'declined', 1),
  ];
  expect(waitingFirst(asked).map(({ id }) => id)).toEqual(['old', 'new', 'answered', 'declined']);
});
