import { defineBackground } from 'wxt/utils/define-background';
import { isKind } from '#lib/domain/kind.ts';

export default defineBackground(() => {
	if (!isKind('tip')) throw new Error();
});
