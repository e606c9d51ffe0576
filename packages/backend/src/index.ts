import { createDemonstrationBackend } from './backend';

createDemonstrationBackend().start();
