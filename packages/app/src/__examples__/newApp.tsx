import { createApp } from '@backstage/frontend-defaults';
import itsmPlugin from '@caih/backstage-plugin-itsm/alpha';

export default createApp({ features: [itsmPlugin] }).createRoot();
