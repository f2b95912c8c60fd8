/**
 * What an interviewer may have typed, by what it is about: a theme and a mood (`manager bad`), a question (`energy`), a
 * measure and a code (`would-return no`), a reason (`why load.volume`, `stay load`), a change for the better in a theme
 * (`change pay`). A word in front makes it one of a department or of something that happened there (`takeover manager
 * bad`). A line in quotation marks is a quote, `[a|b]` is either of them, `{manager}` the first name of the leaver's
 * manager, `{season}` the spring or autumn before.
 */
export type Bank = Readonly<Record<string, readonly string[]>>;
