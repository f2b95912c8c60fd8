import type { TemplateLibrary } from './core/ports.ts';

/** The templates, whose library is loaded when the first of them is wanted. */
export const templatesIn = (library: () => Promise<TemplateLibrary>): TemplateLibrary => ({
  list: async () => (await library()).list(),
  load: async (nameOrPath, from) => (await library()).load(nameOrPath, from),
  tryOut: async (file, text) => (await library()).tryOut(file, text),
  others: async (nameOrPath) => (await library()).others(nameOrPath),
  source: async (nameOrPath) => (await library()).source(nameOrPath),
  written: async (nameOrPath) => (await library()).written(nameOrPath),
  bank: async () => (await library()).bank(),
  bankSource: async (questions) => (await library()).bankSource(questions),
});
