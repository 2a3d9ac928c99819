import type { Language } from '#lib/i18n/language.ts';
import type { TimeLayer, TimeLayerMeans } from './time-layer.tsx';

export type WallsMeans = Omit<TimeLayerMeans, 'words'> & { readonly language: () => Language };

/**
 * Where the script of the walls leaves its maker for the content script: both run in our isolated world, whose
 * globals the page does not see.
 */
export const wallsDoor = globalThis as { colibriOpenWalls?: (means: WallsMeans) => TimeLayer };
