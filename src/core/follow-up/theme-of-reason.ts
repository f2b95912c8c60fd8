/** The themes of reasons whose group has another name than theirs. */
const otherNames: Readonly<Record<string, string>> = { load: 'workload', env: 'environment', career: 'growth' };

/** The theme a reason is about, `load.volume` of `workload`; nothing where no theme goes by its group. @param themes codes */
export function themeOfReason(code: string, themes: readonly string[]): string | undefined {
  const [group = ''] = code.split('.');
  return themes.find((theme) => theme === (otherNames[group] ?? group));
}
