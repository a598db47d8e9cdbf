// The matrix of roles and permissions.
import { docComment, literal, unionType } from './write.mjs';

export function permissionsFile({ roles, permissions, scopes }) {
  return [
    `/** What somebody may do; a role has a set of them. */\n${names('Permission', permissions)}`,
    `/** The standing of a person. */\n${names('Role', roles)}`,
    `/** What a service may do. */\n${names('Scope', scopes)}`,
    ROLE_FACTS,
    rolesTable(roles),
    may(),
  ].join('\n\n');
}

const ROLE_FACTS = `/** What a role is made of. */
export interface RoleFacts {
  /** Higher ones manage lower ones. */
  readonly level: number;
  readonly permissions: readonly Permission[];
}`;

function rolesTable(roles) {
  return `/** Every role, the lowest first. */
export const roles: Readonly<Record<Role, RoleFacts>> = {
${roles.map(role).join('\n')}
};`;
}

const names = (type, things) =>
  unionType(
    type,
    things.map(({ name }) => literal(name)),
  );

function role({ name, level, description, permissions }) {
  const list = permissions.map((each) => `      ${literal(each)},\n`).join('');
  return `${docComment(description, '  ')}\n  ${name}: {\n    level: ${level},\n    permissions: [\n${list}    ],\n  },`;
}

function may() {
  return `/**
 * Whether one of the roles has the permission, for showing or hiding what would be refused: the service decides again.
 * Roles that are newer than this client have none here.
 */
export function may(held: readonly string[], permission: Permission): boolean {
  return held.some((name) => Object.hasOwn(roles, name) && roles[name as Role].permissions.includes(permission));
}`;
}
