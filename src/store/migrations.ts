import { answersSetAside } from './versions/answers-set-aside.ts';
import { firstTables } from './versions/first-tables.ts';
import { patterns } from './versions/patterns.ts';
import { theConversation } from './versions/the-conversation.ts';
import { theLeaversRights } from './versions/the-leavers-rights.ts';
import { whatIsNotEntered } from './versions/what-is-not-entered.ts';
import { beforeAndAfter } from './versions/before-and-after.ts';

/** Append only: the n-th entry takes a database from version n - 1 to version n (`user_version`). */
export const migrations: readonly string[] = [
  firstTables,
  answersSetAside,
  whatIsNotEntered,
  theConversation,
  theLeaversRights,
  patterns,
  beforeAndAfter,
];
