import { textIn, type Language } from '../../core/language.ts';
import type { Option } from '../../core/prompt.ts';
import type { Messages } from '../../i18n/messages.ts';

/** Yes and no in this language, with their keys. */
export function yesOrNo({ codes, spoken }: Messages, language: Language): readonly Option<boolean>[] {
  const { yes, no } = spoken[language];
  return [
    { label: textIn(codes.yesNo.yes, language), value: true, key: yes },
    { label: textIn(codes.yesNo.no, language), value: false, key: no },
  ];
}
