import { connect, loadDriver } from '../../src/store/driver.ts';
import type { Interview } from '../../src/core/interview/interview.ts';
import { openStore } from '../../src/store/open.ts';

/** How many answers each of them has in the large databases. */
const answersEach = 10;

/** Makes a database of these interviews, each as often as it takes to have `count`, with ten answers each. */
export async function makeMany(file: string, interviews: readonly Interview[], count: number): Promise<void> {
  const store = await openStore({ file });
  await store.interviews.createAll(interviews.map(withFewAnswers));
  await store.close();
  const connection = connect(await loadDriver(), file);
  connection.pragma('synchronous = OFF');
  connection.transaction(() => {
    for (let copy = 1; copy * interviews.length < count; copy += 1) {
      const shift = copy * interviews.length;
      for (const statement of [copyLeavers, copyInterviews, copyInformation, copyAnswers, copyLines])
        connection.prepare(statement).run({ shift, last: interviews.length });
    }
  })();
  connection.close();
}

/** The closed questions first: they are what is counted. */
function withFewAnswers(interview: Interview): Interview {
  const answers = [...interview.answers].toSorted(
    ([, a], [, b]) => Number(b.value !== undefined) - Number(a.value !== undefined),
  );
  return { ...interview, answers: new Map(answers.slice(0, answersEach)) };
}

/** Each copy is with people of its own: those with several interviews are few, as they are. */
const copyLeavers = `insert into leaver (id, name, started_on)
  select id || '-' || :shift, name, started_on from leaver
  where id in (select leaver_id from interview where seq <= :last)`;

const factColumns = `copy_id, status, language, department, role, manager, last_day, separation, interviewer,
  interviewer_is_manager, mode, regretted, held_on, afterwards, minutes, step, seconds, created_at`;

const copyInterviews = `insert into interview (seq, id, leaver_id, ${factColumns})
  select seq + :shift, lower(hex(randomblob(6))), leaver_id || '-' || :shift, ${factColumns} from interview where seq <= :last order by seq`;

const copyInformation = `insert into information (interview_seq, how, text, at)
  select interview_seq + :shift, how, text, at from information where interview_seq <= :last order by interview_seq`;

const answerColumns = 'question_id, state, value, share, share_to, seconds, after_line, aside';

const copyAnswers = `insert into answer (interview_seq, ${answerColumns})
  select interview_seq + :shift, ${answerColumns} from answer where interview_seq <= :last order by seq`;

const lineColumns = 'question_id, kind, text, themes, share, share_to, draft, written_at';

const copyLines = `insert into note_line (interview_seq, ${lineColumns})
  select interview_seq + :shift, ${lineColumns} from note_line where interview_seq <= :last order by seq`;
