/**
 * The pages alone, on the backend that `yarn start` in
 * `plugins/catalog-backend-module-itsm` starts beside them.
 */
import { createDevApp } from '@backstage/frontend-dev-utils';
import itsmPlugin from '../src/alpha';

createDevApp({ features: [itsmPlugin] });
