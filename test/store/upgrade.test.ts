import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { migrations } from '../../src/store/migrations.ts';
import { upgrade, versionOf } from '../../src/store/upgrade.ts';
import { tempFolder } from './fixture.ts';

const first = 'create table word (text text not null) strict';
const second = `alter table word add column kind text; insert into word (text) values ('second')`;
const third = 'create table third (id integer primary key) strict';
const broken = 'create table half (id integer primary key) strict; insert into missing values (1)';

function database() {
  const file = join(tempFolder(), 'exit.db');
  const connection = new Database(file);
  onTestFinished(() => void connection.close());
  const to = (...scripts: readonly string[]) => upgrade(connection, file, scripts);
  const words = () => connection.prepare('select text from word').pluck().all();
  const files = () => readdirSync(dirname(file)).toSorted();
  return { file, connection, to, words, files };
}

describe('a database of the first version', () => {
  it('has its answers counted after the upgrade', () => {
    const { connection, to } = database();
    to(...migrations.slice(0, 1));
    connection.exec(`
      insert into leaver values ('l', 'Kim', null);
      insert into template_copy (id, template, codebook) values ('c', '{"id":"t"}', '{}');
      insert into interview (id, leaver_id, copy_id, status, language, created_at) values ('i', 'l', 'c', 'held', 'sv', '');
      insert into answer (interview_seq, question_id, after_line) values (1, 'why', 0)`);
    to(...migrations);
    expect(connection.prepare('select question_id, aside from answer').all()).toEqual([
      { question_id: 'why', aside: 0 },
    ]);
  });
});

describe('upgrade', () => {
  it('takes an empty file to the latest version, without a backup', () => {
    const { connection, to, words, files } = database();
    to(first, second);
    expect([versionOf(connection), words(), files()]).toEqual([2, ['second'], ['exit.db']]);
  });

  it('changes nothing when it is done again', () => {
    const { connection, to, words, files } = database();
    to(first, second);
    to(first, second);
    expect([versionOf(connection), words(), files()]).toEqual([2, ['second'], ['exit.db']]);
  });

  it('runs only what is pending, after a copy for the owner alone', () => {
    const { file, connection, to, words, files } = database();
    to(first);
    connection.exec(`insert into word values ('mine')`);
    to(first, second, third);
    expect([versionOf(connection), words()]).toEqual([3, ['mine', 'second']]);
    expect(files()).toEqual(['exit.db', 'exit.db.v1.backup']);
    const copy = new Database(`${file}.v1.backup`, { readonly: true });
    expect([versionOf(copy), copy.prepare('select * from word').all()]).toEqual([1, [{ text: 'mine' }]]);
    copy.close();
    expect((statSync(`${file}.v1.backup`).mode & 0o777).toString(8)).toBe('600');
  });

  it('never writes over an earlier copy', () => {
    const { file, to, files } = database();
    to(first);
    writeFileSync(`${file}.v1.backup`, 'earlier');
    to(first, second);
    expect(files()).toEqual(['exit.db', 'exit.db.v1-2.backup', 'exit.db.v1.backup']);
    expect(statSync(`${file}.v1.backup`).size).toBe('earlier'.length);
  });

  it('leaves the version and every row as they were when a step fails', () => {
    const { connection, to, words } = database();
    to(first);
    connection.exec(`insert into word values ('mine')`);
    expect(() => to(first, second, broken)).toThrow('no such table: missing');
    expect([versionOf(connection), words()]).toEqual([1, ['mine']]);
    expect(connection.prepare(`select name from sqlite_schema`).pluck().all()).toEqual(['word']);
  });

  it('may rebuild a table without losing what refers to it', () => {
    const { connection, to } = database();
    const tables = `create table parent (id integer primary key) strict;
      create table child (parent_id integer references parent (id) on delete cascade) strict`;
    const rebuild = `create table new_parent (id integer primary key, name text) strict;
      insert into new_parent (id) select id from parent; drop table parent; alter table new_parent rename to parent`;
    connection.pragma('foreign_keys = ON');
    to(tables);
    connection.exec('insert into parent values (1); insert into child values (1)');
    to(tables, rebuild);
    expect(connection.prepare('select parent_id from child').pluck().all()).toEqual([1]);
    expect(connection.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  it('refuses to finish when a row refers to nothing', () => {
    const { connection, to } = database();
    const tables = `create table parent (id integer primary key) strict;
      create table child (parent_id integer references parent (id)) strict`;
    to(tables);
    expect(() => to(tables, 'insert into child values (7)')).toThrow('1 rows refer to nothing');
    expect(versionOf(connection)).toBe(1);
  });
});
