import type { Package } from './packages.ts';
import { manifestIn, type Manifest } from './project.ts';

/** The licences of everything passed on, as text. */
export function thirdPartyNotices(packages: readonly Package[]): string {
  const own = manifestIn();
  const head = `${own.name} ${own.version} contains or is installed with the packages below.\n`;
  const parts = packages.map(
    (one) => `${one.name} ${one.version} (${one.license}, ${one.delivery})\n\n${one.licenseText}\n`,
  );
  return [head, ...parts].join(`\n${'-'.repeat(80)}\n\n`);
}

/** The same list for programs: CycloneDX 1.6. The same input gives the same bytes: no date and no serial number. */
export function softwareBill(packages: readonly Package[]): string {
  const own = manifestIn();
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', ...identity(own), licenses: licenses(own.license ?? '') } },
    components: packages.map((one) => ({
      type: 'library',
      ...identity(one),
      licenses: licenses(one.license),
      hashes: [hash(one.integrity)],
      properties: [{ name: `${own.name}:delivery`, value: one.delivery }],
    })),
    dependencies: [{ ref: reference(own), dependsOn: packages.map(reference) }],
  };
  return `${JSON.stringify(bill, undefined, 2)}\n`;
}

function identity({ name, version }: Manifest) {
  const [, group, short = name] = /^(@[^/]+)\/(.+)$/u.exec(name) ?? [];
  const purl = reference({ name, version });
  return { 'bom-ref': purl, ...(group === undefined ? {} : { group }), name: short, version, purl };
}

/** A package URL; the `@` of a scope is written `%40` there. */
function reference({ name, version }: Manifest): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function licenses(spdx: string) {
  return /^[\w.-]+$/u.test(spdx) ? [{ license: { id: spdx } }] : [{ expression: spdx }];
}

function hash(integrity: string) {
  const [algorithm = '', digest = ''] = integrity.split('-', 2);
  return { alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(digest, 'base64').toString('hex') };
}
