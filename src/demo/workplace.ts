/** A part of the made-up employer. */
export interface Department {
  readonly name: string;
  /** Its share of those who leave; without one, the number of them there are in all. */
  readonly share?: number;
  readonly inAll?: number;
  /** A floor with shifts, or desks. */
  readonly kind: 'floor' | 'desk';
  readonly roles: readonly [string, ...string[]];
  readonly managers: readonly [string, ...string[]];
  /** Years of employment in the middle of the range. */
  readonly years: number;
}

export const logistics: Department = {
  name: 'Logistik',
  share: 26,
  kind: 'floor',
  roles: ['Lagermedarbetare', 'Truckförare', 'Orderplockare', 'Transportplanerare', 'Lagersamordnare'],
  managers: ['Peter Hallberg', 'Åsa Lindgren'],
  years: 3,
};

/** Who took over both groups of logistics. */
export const newManager = 'Robert Ekdahl';

export const customerService: Department = {
  name: 'Kundtjänst',
  share: 26,
  kind: 'desk',
  roles: ['Kundtjänstmedarbetare', 'Kundrådgivare', 'Reklamationshandläggare', 'Teamsamordnare'],
  managers: ['Monica Sjögren', 'Daniel Öberg', 'Nadia Rashid'],
  years: 2.2,
};

export const finance: Department = {
  name: 'Ekonomi',
  share: 11,
  kind: 'desk',
  roles: ['Redovisningsekonom', 'Ekonomiassistent', 'Controller', 'Löneadministratör'],
  managers: ['Helena Brandt'],
  years: 4.5,
};

export const departments: readonly Department[] = [
  logistics,
  customerService,
  {
    name: 'Produktion',
    share: 14,
    kind: 'floor',
    roles: ['Operatör', 'Montör', 'Underhållstekniker', 'Kvalitetstekniker', 'Processtekniker'],
    managers: ['Kjell Wikström', 'Jasna Begić'],
    years: 5,
  },
  {
    name: 'Försäljning',
    share: 13,
    kind: 'desk',
    roles: ['Innesäljare', 'Säljare', 'Säljkoordinator', 'Kundansvarig'],
    managers: ['Camilla Dahl', 'Stefan Nyman'],
    years: 3,
  },
  {
    name: 'IT',
    share: 10,
    kind: 'desk',
    roles: ['Systemutvecklare', 'Systemförvaltare', 'Supporttekniker', 'Testledare'],
    managers: ['Farid Azizi', 'Lena Hult'],
    years: 2.5,
  },
  finance,
  {
    name: 'HR',
    inAll: 4,
    kind: 'desk',
    roles: ['HR-generalist', 'Rekryterare'],
    managers: ['Marie Lundqvist'],
    years: 4,
  },
  {
    name: 'Juridik',
    inAll: 3,
    kind: 'desk',
    roles: ['Bolagsjurist', 'Avtalsjurist'],
    managers: ['Jan Cederholm'],
    years: 5,
  },
];

/** Those in HR who hold interviews. */
export const interviewers = ['Karin Berg', 'Sofia Hellström', 'Amir Tahiri', 'Gunilla Roos'] as const;
