import { type WorkshopWords, workshopWordsIn } from '#lib/i18n/workshop-words.ts';
import { useInterface } from '../ui/interface-context.tsx';

export function useWorkshopWords(): WorkshopWords {
	return workshopWordsIn(useInterface().language);
}
