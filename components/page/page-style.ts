import { BIRD_PATH } from '../ui/icons/bird-shape.ts';
import kinds from '../ui/styles/kinds.css?inline';
import tokens from '../ui/styles/tokens.css?inline';
import page from './styles/page.css?inline';

/** All that is drawn inside Facebook is styled by this text, in our own shadow root. */
export const PAGE_STYLE = `${tokens}${kinds}${page}.page-bird path{d:path("${BIRD_PATH}")}`;
