import { makerAndModel, MAKERS, readMaker } from './makers';

describe('readMaker', () => {
  it.each([
    ['DELL Technology', 'Dell Technologies'],
    ['Dell EMC', 'Dell Technologies'],
    ['dell inc.', 'Dell Technologies'],
    ['Hewlett-Packard', 'HPE'],
    ['HEWLETT PACKARD ENTERPRISE', 'HPE'],
    ['hpe', 'HPE'],
    ['HP SimpliVity', 'HPE SimpliVity'],
    ['Atos', 'ATOS/BULL'],
    ['BULL S.A.S.', 'ATOS/BULL'],
    ['atos / bull', 'ATOS/BULL'],
    ['Sun Microsystems, Inc.', 'Oracle'],
    ['Oracle Corporation', 'Oracle'],
    ['Hitachi Vantara', 'Hitachi'],
    ['FUJITSU Limited', 'Fujitsu'],
    ['Cisco Systems, Inc.', 'Cisco'],
    ['PureStorage', 'Pure Storage'],
    ['RedHat', 'Red Hat'],
    ['Nvidia', 'NVIDIA'],
  ])('reads %s as %s', (typed, maker) => {
    expect(readMaker(typed)).toBe(maker);
  });

  it('keeps an unknown maker as it was typed', () => {
    expect(readMaker('  Infortrend   Europe ')).toBe('Infortrend Europe');
  });

  it('reads each maker of the contract as itself, and no spelling as two', () => {
    expect(Object.keys(MAKERS)).toHaveLength(27);
    for (const [maker, spellings] of Object.entries(MAKERS)) {
      for (const spelling of [maker, ...spellings]) {
        expect([spelling, readMaker(spelling)]).toEqual([spelling, maker]);
      }
    }
  });
});

describe('a maker and its model', () => {
  it.each([
    ['HPE', 'ProLiant DL380', 'HPE ProLiant DL380'],
    ['VMware', 'VMware ESXi', 'VMware ESXi'],
    ['VMWARE', 'VMware ESXi', 'VMware ESXi'],
    ['HPE SimpliVity', 'SimpliVity 380 Gen10', 'HPE SimpliVity 380 Gen10'],
    ['HPE SimpliVity', 'SimpliVity', 'HPE SimpliVity'],
    ['Dell Technologies', 'PowerEdge R750', 'Dell Technologies PowerEdge R750'],
    ['HPE', 'HPE3000', 'HPE HPE3000'],
    ['', 'ESXi', 'ESXi'],
    ['HPE', null, 'HPE'],
    [null, null, ''],
  ])('%s and %s are %s', (maker, model, words) => {
    expect(makerAndModel({ maker, model })).toBe(words);
  });
});
