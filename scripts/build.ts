/** `npm run build`: both browsers' extensions, in .output/. */
import { buildExtensions } from './steps/build.ts';

process.exit(buildExtensions() ? 0 : 1);
