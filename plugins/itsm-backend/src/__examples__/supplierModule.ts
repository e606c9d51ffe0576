import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  type EolSource,
  itsmEolExtensionPoint,
} from '@caih/backstage-plugin-itsm-node';

/** What a supplier's letters say, written down by hand. */
const supplierLetters: EolSource = {
  id: 'supplier',
  title: 'Letters of our supplier',
  read: async today => [
    {
      id: 'supplier:hpe-dl380-gen10',
      kind: 'hardware',
      maker: 'HPE',
      model: 'ProLiant DL380 Gen10',
      aliases: ['DL380 G10'],
      endOfSale: null,
      endOfSupport: '2027-06-30',
      endOfSpareParts: '2028-12-31',
      origin: 'Letter of 3 November 2026',
      url: null,
      seenOn: today,
    },
  ],
};

/** Tells the desk what a supplier knows of ends of life. */
export const supplierModule = createBackendModule({
  pluginId: 'itsm',
  moduleId: 'supplier',
  register(env) {
    env.registerInit({
      deps: { endOfLife: itsmEolExtensionPoint },
      async init({ endOfLife }) {
        endOfLife.addEolSource(supplierLetters);
      },
    });
  },
});
