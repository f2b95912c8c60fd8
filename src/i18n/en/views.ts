/** Whether it could have been prevented, as each of them sees it. */
export const views = {
  ask: {
    interviewer: 'Could we have done something to keep them, as you see it?',
    hr: 'Could we have done something to keep them, as HR sees it?',
  },
  additions: {
    title: (name: string): string => `HR · ${name}`,
    closed: 'The interview is closed. What is written in it stays as it is.',
    ask: 'What do you want to add?',
    preventable: 'HR: could it have been prevented?',
  },
  judged: (id: string, label: string | undefined): string =>
    label === undefined
      ? `${id}: HR has not judged whether it could have been prevented.`
      : `${id}: preventable, as HR sees it: ${label}`,
  shown: { interviewer: 'preventable, interviewer', hr: 'preventable, HR' },
};

export type ViewsWords = typeof views;
