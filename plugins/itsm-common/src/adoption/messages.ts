/**
 * What can be wrong with a machine that others wrote into the catalog, and
 * with an inventory that says other than they do.
 */
export const ADOPTION_MESSAGES = {
  'from-catalog': {
    fr: 'Ce fait vient du catalogue\u00a0: changez-le à la source, {source}, ou remettez ici ce qu’elle dit.',
    en: 'This fact comes from the catalog: change it at the source, {source}, or say here what that says.',
  },
  'from-catalog-other': {
    fr: 'Ce fait vient du catalogue, qui dit «\u00a0{value}\u00a0»\u00a0: changez-le à la source, {source}, ou remettez cette valeur ici.',
    en: 'This fact comes from the catalog, which says "{value}": change it at the source, {source}, or put this value back here.',
  },
  'spec-fact-missing': {
    fr: '{factName} (spec.hardware.{fact}) manque\u00a0: ajoutez-le ({looks}).',
    en: '{factName} (spec.hardware.{fact}) is missing: add it ({looks}).',
  },
  'spec-fact-unknown': {
    fr: 'spec.hardware.{fact} n’est pas un fait connu\u00a0: corrigez son nom ou retirez-le.',
    en: 'spec.hardware.{fact} is no fact that is known: correct its name or remove it.',
  },
  'spec-fact-wrong': {
    fr: '{factName} (spec.hardware.{fact}) n’a pas une valeur possible\u00a0: écrivez-le ainsi\u00a0: {looks}.',
    en: '{factName} (spec.hardware.{fact}) has no possible value: write it as {looks}.',
  },
  'spec-identity-missing': {
    fr: 'La machine n’a ni spec.hardware.serialNumber ni spec.hardware.assetTag\u00a0: donnez l’un des deux.',
    en: 'The machine has neither spec.hardware.serialNumber nor spec.hardware.assetTag: give one of them.',
  },
  'spec-owner-unbound': {
    fr: 'Le propriétaire, {owner}, n’est celui d’aucun établissement\u00a0: mettez dans spec.owner le groupe d’un établissement (annotation caih.fr/finess), ou une équipe sous lui.',
    en: 'The owner, {owner}, is of no establishment: put the group of an establishment (annotation caih.fr/finess) into spec.owner, or a team below it.',
  },
  'spec-owner-contradicted': {
    fr: 'spec.hardware.establishment dit {said} et le propriétaire est de {owner}\u00a0: corrigez l’un des deux.',
    en: 'spec.hardware.establishment says {said} and the owner is of {owner}: correct one of the two.',
  },
  'spec-site-missing': {
    fr: 'L’établissement a plusieurs sites\u00a0: dites lequel dans spec.hardware.site ({sites}).',
    en: 'The establishment has several sites: say which in spec.hardware.site ({sites}).',
  },
  'spec-site-unknown': {
    fr: 'spec.hardware.site n’est aucun des sites de l’établissement\u00a0: {sites}.',
    en: 'spec.hardware.site is none of the sites of the establishment: {sites}.',
  },
  'spec-machine-twice': {
    fr: '{other} décrit déjà cette machine\u00a0: gardez l’une des deux ressources.',
    en: '{other} describes this machine already: keep one of the two resources.',
  },
  'spec-machine-changed': {
    fr: 'La ressource était celle de {before}, et son numéro est celui de {after}\u00a0: corrigez le numéro, ou donnez à l’autre machine une ressource d’un autre nom.',
    en: 'The resource was that of {before}, and its number is that of {after}: correct the number, or give the other machine a resource of another name.',
  },
  'spec-machine-elsewhere': {
    fr: 'Ce numéro de série est déjà celui d’une machine d’un autre établissement\u00a0: corrigez-le, ou faites d’abord sortir la machine de cet établissement.',
    en: 'This serial number is already that of a machine of another establishment: correct it, or have the machine leave that establishment first.',
  },
  'spec-software-fact': {
    fr: '{factName} (spec.hardware.{fact}) ne se dit pas d’un logiciel\u00a0: retirez-le. Les machines sur lesquelles il tourne se disent sur sa page.',
    en: '{factName} (spec.hardware.{fact}) is not said of a software item: remove it. The machines it runs on are said on its page.',
  },
  'spec-chassis-wrong': {
    fr: 'spec.hardware.chassis, {chassis}, n’est pas une référence\u00a0: écrivez-la ainsi\u00a0: resource:default/chassis-a. La machine est reprise sans châssis.',
    en: 'spec.hardware.chassis, {chassis}, is no reference: write it as resource:default/chassis-a. The machine is adopted without a chassis.',
  },
  'spec-chassis-unknown': {
    fr: 'Le châssis {chassis} n’est pas une machine de l’établissement\u00a0: corrigez spec.hardware.chassis. La machine est reprise sans châssis.',
    en: 'The chassis {chassis} is no machine of the establishment: correct spec.hardware.chassis. The machine is adopted without a chassis.',
  },
  'spec-chassis-loop': {
    fr: 'Le châssis {chassis} est lui-même, directement ou non, dans cette machine\u00a0: corrigez l’un des deux. La machine est reprise sans châssis.',
    en: 'The chassis {chassis} is itself inside this machine, directly or not: correct one of the two. The machine is adopted without a chassis.',
  },
} as const;
