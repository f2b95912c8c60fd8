import { join, resolve } from 'node:path';
import { type Language, languages } from './core/language.ts';
import { languageOf } from './i18n/load.ts';

/** What the command line and the environment say before any command runs. */
export interface Settings {
  readonly language: Language;
  readonly database: string;
  /** Somebody said which: unless something is entered, it has to be there. */
  readonly databaseNamed: boolean;
  /** Where config, codebook and own templates are. */
  readonly home: string;
  readonly workingFolder: string;
  /** The options that count everywhere as they were given, for a command to be typed next. */
  readonly given: readonly (readonly [option: '--db' | '--lang', value: string])[];
  /** Searched for own templates, first wins. */
  readonly templateFolders: readonly string[];
  /** Line by line, no redraw, no colour: because it was asked for, or because the terminal can do no more. */
  readonly plain: 'asked' | 'needed' | false;
  /** What the environment calls whoever runs this: proposed as interviewer. */
  readonly user?: string;
  /** Who is logged in: who it was, in the log. */
  readonly account: string;
}

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly userHome: string;
  readonly workingFolder: string;
  /** Who is logged in, as far as the system says. */
  readonly account?: string;
}

/** Pure: the settings from the raw arguments (only the options that count everywhere) and the environment. */
export function readSettings(argv: readonly string[], surroundings: Surroundings): Settings {
  const { env, workingFolder } = surroundings;
  const home = resolve(workingFolder, env['EXIT_TALK_HOME'] || usualHome(surroundings));
  const named = optionValue(argv, '--db') || env['EXIT_TALK_DB'];
  const user = env['USER'] || env['USERNAME'];
  return {
    language: pickLanguage(argv, env),
    database: resolve(workingFolder, named || join(home, 'exit-talk.db')),
    databaseNamed: Boolean(named),
    home,
    workingFolder,
    given: (['--db', '--lang'] as const).flatMap((option) => {
      const value = optionValue(argv, option);
      return value ? [[option, value] as const] : [];
    }),
    templateFolders: [join(workingFolder, 'templates'), join(home, 'templates')],
    plain: argv.includes('--plain') ? 'asked' : env['TERM'] === 'dumb' && 'needed',
    ...(user && { user }),
    account: surroundings.account || user || '?',
  };
}

/** The flag, EXIT_TALK_LANG, then the locale in the order POSIX gives it. */
function pickLanguage(argv: readonly string[], env: Surroundings['env']): Language {
  const flag = optionValue(argv, '--lang');
  const exact = languages.find((language) => language === flag);
  const locale = [env['EXIT_TALK_LANG'], env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((one) => one);
  return exact ?? languageOf(locale);
}

function optionValue(argv: readonly string[], option: string): string | undefined {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const joined = options.find((one) => one.startsWith(`${option}=`));
  if (joined !== undefined) return joined.slice(option.length + 1);
  const at = options.indexOf(option);
  return at < 0 ? undefined : options[at + 1];
}

/** XDG on Linux, Application Support on macOS, AppData on Windows. */
function usualHome({ env, platform, userHome }: Surroundings): string {
  if (platform === 'win32') return join(env['APPDATA'] || join(userHome, 'AppData', 'Roaming'), 'exit-talk');
  if (platform === 'darwin') return join(userHome, 'Library', 'Application Support', 'exit-talk');
  return join(env['XDG_DATA_HOME'] || join(userHome, '.local', 'share'), 'exit-talk');
}
