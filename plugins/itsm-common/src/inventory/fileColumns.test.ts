import {
  problemsOfMapping,
  readFileColumns,
  readTemplateHeaders,
} from './fileColumns';

/** As an asset management of a hospital writes it. */
const FOREIGN = [
  ['CHU de Nantes — parc au 01/11/2026'],
  [],
  ['Libellé', 'Marque', 'Modèle', 'Famille', 'S/N', 'Prix'],
  ['srv-1', 'DELL Technology', 'R740', 'Serveur', 'AB1', 1200],
  ['srv-2', 'HP', 'DL380', 'Serveur', 'AB2', 900],
];

describe('the columns of a file', () => {
  it('are found under a title, by the names that people use', () => {
    expect(readFileColumns({ rows: FOREIGN })).toEqual({
      headerIndex: 2,
      columns: [
        {
          index: 0,
          header: 'Libellé',
          column: null,
          by: 'nobody',
          samples: ['srv-1', 'srv-2'],
        },
        {
          index: 1,
          header: 'Marque',
          column: 'maker',
          by: 'template',
          samples: ['DELL Technology', 'HP'],
        },
        {
          index: 2,
          header: 'Modèle',
          column: 'model',
          by: 'template',
          samples: ['R740', 'DL380'],
        },
        {
          index: 3,
          header: 'Famille',
          column: null,
          by: 'nobody',
          samples: ['Serveur'],
        },
        {
          index: 4,
          header: 'S/N',
          column: 'serialNumber',
          by: 'template',
          samples: ['AB1', 'AB2'],
        },
        {
          index: 5,
          header: 'Prix',
          column: null,
          by: 'nobody',
          samples: ['1200', '900'],
        },
      ],
    });
  });

  it('are what a person said they were the time before', () => {
    const found = readFileColumns(
      { rows: FOREIGN },
      new Map([
        ['libelle', 'name'],
        ['famille', 'category'],
        ['prix', null],
      ]),
    );
    expect(
      found?.columns.map(({ header, column, by }) => [header, column, by]),
    ).toEqual([
      ['Libellé', 'name', 'remembered'],
      ['Marque', 'maker', 'template'],
      ['Modèle', 'model', 'template'],
      ['Famille', 'category', 'remembered'],
      ['S/N', 'serialNumber', 'template'],
      ['Prix', null, 'remembered'],
    ]);
  });

  it('are told apart by a person where two say the same', () => {
    const found = readFileColumns({
      rows: [
        ['Nom', 'Name', 'Modèle'],
        ['a', 'b', 'c'],
      ],
    });
    expect(found?.columns.map(one => one.column)).toEqual([
      'name',
      null,
      'model',
    ]);
  });

  it('leave out the one that a returned workbook gathers its faults in', () => {
    const rows = [
      ['FINESS site', 'Constructeur', 'Modèle', 'Catégorie', 'À corriger'],
    ];
    expect(readFileColumns({ rows })?.columns).toHaveLength(4);
    expect(readTemplateHeaders({ rows }).faults).toEqual([]);
  });

  it('are none in an empty sheet', () => {
    expect(readFileColumns({ rows: [[], [null, ' ']] })).toBeUndefined();
  });

  it('have to be there, each once, before lines are read', () => {
    const columns = [
      { column: 'maker' as const },
      { column: 'model' as const },
      { column: 'model' as const },
      { column: null },
    ];
    expect(problemsOfMapping(columns, { hasSiteByDefault: true })).toEqual([
      { code: 'column-twice', column: 'model' },
      { code: 'column-missing', column: 'category' },
    ]);
    expect(
      problemsOfMapping(columns, { hasSiteByDefault: false }),
    ).toContainEqual({ code: 'column-missing', column: 'site' });
  });
});
