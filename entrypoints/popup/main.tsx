import { render } from 'preact';
import { isKind } from '#lib/domain/kind.ts';

const root = document.getElementById('app');
if (root) render(<p>{String(isKind('tip'))}</p>, root);
