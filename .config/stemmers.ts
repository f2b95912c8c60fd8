import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** The languages of src/i18n/stemmer.ts. */
const wanted: readonly string[] = ['english', 'swedish'];

const oneStemmer = /^ {4}var (\w+)Stemmer = function \(_SnowballStemmer\d+\) \{\n.*?^ {4}\}\(SnowballStemmer\);\n/gmsu;

/** The library is one file with the stemmers of 24 languages, which takes a fifth of a second to load; ours are two. */
export const ourStemmers: Plugin = {
  name: 'our-stemmers',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[/\\]snowball-stemmers\.js$/ }, ({ path }) => {
      const whole = readFileSync(path, 'utf8');
      const kept = whole.replace(oneStemmer, (code, name: string) =>
        wanted.includes(name) ? code : `    var ${name}Stemmer;\n`,
      );
      if (kept.length > whole.length / 4) throw new Error('the stemmers are not laid out as they were');
      return { contents: kept, loader: 'js' };
    });
  },
};
