/** Whether it was preventable, as the interviewer and HR see it; which rows of other systems have been taken in, by digest. */
export const patterns = `
alter table interview add column interviewer_preventable text check (interviewer_preventable in ('yes', 'partly', 'no'));
alter table interview add column hr_preventable text check (hr_preventable in ('yes', 'partly', 'no'));

create table imported_row (
  digest blob not null primary key check (length(digest) = 16)
) strict, without rowid;
`;
