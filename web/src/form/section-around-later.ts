import { later } from '../parts/later.tsx';

/** What a section of the final form comes to, fetched once the page stands: a preliminary form has none of it. */
export const SectionAround = later(async () => (await import('./section-around.tsx')).SectionAround);
