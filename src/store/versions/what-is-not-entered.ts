/** What is typed or marked and not yet entered: a line as it is being changed, the codes of a question (a JSON array). */
export const whatIsNotEntered = `
alter table note_line add column change text;
alter table answer add column marks text check (json_valid(marks));
`;
