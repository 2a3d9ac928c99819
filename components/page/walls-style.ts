import limit from './styles/limit.css?inline';

/** Beside page-style.ts, in the same shadow root. */
export const WALLS_STYLE = limit;
