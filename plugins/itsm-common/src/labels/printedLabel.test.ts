import { declareUrl, labelFileName, printedLabel } from './printedLabel';

const MACHINE = {
  id: 'abc123',
  name: 'srv-dpi-01',
  maker: 'HPE',
  model: 'ProLiant DL360 Gen10',
  serialNumber: 'CZ2D-0001',
  establishmentId: '490999018',
  establishmentName: 'CH de Cholet',
  site: { id: '490000001', name: 'Site nord' },
};

describe('the label of a machine', () => {
  it('says which machine it is and whose, and opens its declaration', () => {
    expect(
      printedLabel(MACHINE, {
        deskUrl: 'https://portail.example.org/itsm',
        language: 'fr',
      }),
    ).toEqual({
      name: 'srv-dpi-01',
      model: 'HPE ProLiant DL360 Gen10',
      serial: 'N° de série CZ2D-0001',
      establishment: 'CH de Cholet · Site nord',
      finess: 'FINESS 490999018 · site 490000001',
      call: 'En panne\u00a0? Scannez pour déclarer l’incident.',
      url: 'https://portail.example.org/itsm/new?machine=abc123',
    });
  });

  it('says once what the establishment and its site share', () => {
    const label = printedLabel(
      {
        ...MACHINE,
        serialNumber: null,
        site: { id: '490999018', name: 'CH de Cholet' },
      },
      { deskUrl: '', language: 'en' },
    );
    expect(label).toMatchObject({
      serial: null,
      establishment: 'CH de Cholet',
      finess: 'FINESS 490999018',
      call: 'Out of order? Scan to declare the incident.',
    });
  });

  it('shortens long names, and never a serial number', () => {
    const long = 'x'.repeat(120);
    const label = printedLabel(
      { ...MACHINE, name: long, serialNumber: long },
      { deskUrl: '', language: 'fr' },
    );
    expect(label.name).toBe(`${'x'.repeat(55)}…`);
    expect(label.serial).toBe(`N° de série ${long}`);
  });

  it('keeps an id within its parameter', () => {
    expect(declareUrl('https://p.org/itsm', 'a&b=c')).toBe(
      'https://p.org/itsm/new?machine=a%26b%3Dc',
    );
  });

  it.each([
    ['fr', 'abc', 'etiquette-abc'],
    ['en', undefined, 'labels'],
  ] as const)('names the file in %s', (language, machineId, name) => {
    expect(labelFileName(language, machineId)).toBe(name);
  });
});
