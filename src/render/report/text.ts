import { plainPage } from './plain.ts';
import type { Rendering } from './rendering.ts';
import { screenPage } from './screen.ts';
import { told } from './tell.ts';

export const render: Rendering = (telling, { plain }) => ({ page: (plain ? plainPage : screenPage)(told(telling)) });
