import { useEffect, useState } from 'preact/hooks';
import { useInterface } from './interface-context.tsx';

interface Roles {
	/** A trade in the reader's language; as kept when it has no name there. */
	readonly shown: (role: string) => string;
	/** What a typed trade is kept as: the known one it names, else as typed. */
	readonly kept: (text: string) => string;
}

const AS_IT_IS: Roles = { shown: (role) => role, kept: (text) => text };
let english: Roles | null = null;

/** Cards keep trades in French, by one name each. Another language's names come when a first card wants them. */
export function useRoles(): Roles {
	const { language } = useInterface();
	const [, setReady] = useState(english !== null);
	useEffect(() => {
		if (language === 'fr' || english) return;
		import('#lib/i18n/en/roles.ts').then(({ roles }) => {
			const back = new Map(Object.entries(roles).map(([kept, shown]) => [shown, kept]));
			english = {
				shown: (role) => roles[role] ?? roles[role.toLowerCase()] ?? role,
				kept: (text) => back.get(text.trim().toLowerCase()) ?? text,
			};
			setReady(true);
		}, reportError);
	}, [language]);
	return language === 'fr' ? AS_IT_IS : (english ?? AS_IT_IS);
}
