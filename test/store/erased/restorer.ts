import { writeSync } from 'node:fs';
import { openRestored } from '../../../src/store/restore.ts';

/** A process of its own that puts a backup in the place of a database, and says when it begins. */
const [file = '', from = ''] = process.argv.slice(2);
const confirm = async (): Promise<void> => void writeSync(1, 'begins\n');
const store = await openRestored({ file }, { from, now: '2026-08-25T09:30:00.000Z', confirm });
await store.close();
