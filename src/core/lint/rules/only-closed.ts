import type { Finding } from '../advice.ts';
import { isDuty, opensUp } from '../closed.ts';
import type { Rule } from '../rule.ts';
import { questionsOf, type Question } from '../../template/template.ts';

/** One key and on to the next is a thermometer, no question of its own. */
const few = 2;

const allClosed = (questions: readonly Question[]): boolean =>
  questions.length >= few && !questions.some(opensUp) && !questions.every(isDuty);

/** A section, or a theme wherever it is asked about, in which nothing is answered in own words. */
export const onlyClosed: Rule<'only-closed'> = {
  id: 'only-closed',
  kind: 'advice',
  matters: 66,
  find({ template, asked, at }) {
    const sections = asked.filter(({ questions }) => allClosed(questions));
    const elsewhere = questionsOf(template).filter(({ section }) => !sections.includes(section));
    // A round that ends in an open question opens up all that is in it.
    const spoken = elsewhere.filter(({ section }) => section.stem === undefined || !section.questions.some(opensUp));
    const themes = Map.groupBy(spoken, ({ question }) => question.theme);
    return [
      ...sections.map((section): Finding => ({ path: at(section, 'title'), count: section.questions.length })),
      ...[...themes].flatMap(([theme, all]): readonly Finding[] => {
        const [first] = all;
        if (theme === undefined || first === undefined || !allClosed(all.map(({ question }) => question))) return [];
        return [{ path: at(first.question, 'ask'), count: all.length, found: theme }];
      }),
    ];
  },
};
