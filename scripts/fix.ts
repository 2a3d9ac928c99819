/** `npm run fix`: formats and mends what can be mended safely. */
import { runTool } from './steps/tool.ts';

process.exit(runTool('biome', ['check', '--write', '.']) ? 0 : 1);
