/** Row of `meta`: how much of the merge under way is done, from 0 to 1. Apart from merging, which no search needs. */
export const MERGE_PROGRESS = 'merge-progress';
