/** An answer whose question does not apply as things stand is set aside: it is kept, and counted nowhere. */
export const answersSetAside = `
alter table answer add column aside integer not null default 0 check (aside in (0, 1));
`;
