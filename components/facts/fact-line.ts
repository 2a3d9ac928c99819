import type { FunctionComponent } from 'preact';
import type { IconProps } from '../ui/icons/LucideSvg.tsx';

export interface FactLine {
	/** What kind of fact: said to screen readers, the icon alone does not tell. */
	readonly name: string;
	readonly text: string;
	readonly Icon: FunctionComponent<IconProps>;
	/** The user said it. */
	readonly confirmed: boolean;
}

export function line(name: string, text: string, Icon: FactLine['Icon'], confirmed = false): FactLine {
	return { name, text, Icon, confirmed };
}
