export { type ActivatedScript, runActivatedScript } from './build-script/activated-script.js';
export {
  findProgram,
  interpreterOfFile,
  type ScriptPart,
  type ScriptPlaces,
  shellSection,
} from './build-script/interpreters.js';
export { type BuildScriptRequest, runBuildScript } from './build-script/run.js';
export {
  type BuildFacts,
  buildVariables,
  scriptTestVariables,
  systemVariables,
  type TestFacts,
} from './build-script/variables.js';
export { type ScriptSection, wrapperTexts } from './build-script/wrapper.js';
export { type EnvironmentIsolation, environmentIsolations, passedEnvironment } from './isolation.js';
export { LineSplitter } from './lines.js';
export { type ProcessRequest, type ProcessResult, runProcess } from './process.js';
