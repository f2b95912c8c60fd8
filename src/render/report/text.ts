import { present } from '../../core/present.ts';
import { plainPage } from './plain.ts';
import type { Rendering } from './rendering.ts';
import { screenPage } from './screen.ts';
import { told } from './tell.ts';

export const render: Rendering = (telling, { plain, hints }) => {
  const { further, ...sheet } = told(telling);
  const page = plain ? plainPage : screenPage;
  return { page: page({ ...sheet, ...(hints && present({ further })) }) };
};
