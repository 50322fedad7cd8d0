import { cases as channelsAndPlatforms } from './cases/channels-platforms.js';
import { cases as features } from './cases/features.js';
import { cases as files } from './cases/files.js';
import { cases as pypi } from './cases/pypi.js';
import { cases as pyproject } from './cases/pyproject.js';
import { runCases } from './cases/run.js';
import { cases as tasks } from './cases/tasks.js';
import { cases as workspace } from './cases/workspace.js';

runCases('files', files);
runCases('[workspace]', workspace);
runCases('channels and platforms', channelsAndPlatforms);
runCases('features, environments, targets', features);
runCases('tasks and activation', tasks);
runCases('Python packages', pypi);
runCases('pyproject.toml', pyproject);
