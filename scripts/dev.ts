/** `npm run dev [-- -b firefox]`: the extension with hot reload in a browser of its own. */
import { runTool } from './steps/tool.ts';

process.exit(runTool('wxt', process.argv.slice(2)) ? 0 : 1);
