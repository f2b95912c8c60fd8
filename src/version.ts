declare const __EXIT_TALK_VERSION__: string | undefined;

/** The version of the package, put in by the build; `0.0.0` when run from source. */
export const version = typeof __EXIT_TALK_VERSION__ === 'string' ? __EXIT_TALK_VERSION__ : '0.0.0';
