import assert from 'node:assert/strict';
import { test } from 'node:test';
import { may, roles } from '@ugsys/client/permissions';
import type { Permission } from '@ugsys/client/permissions';
import { contractText } from './contracts.js';

interface Matrix {
  readonly roles: readonly {
    readonly name: string;
    readonly level: number;
    readonly permissions: readonly Permission[];
  }[];
  readonly permissions: readonly { readonly name: Permission }[];
}

const matrix: Matrix = JSON.parse(contractText('permissions.json'));

test('roles and permissions are those of the matrix', () => {
  const written = Object.entries(roles).map(([name, { level, permissions }]) => ({
    name,
    level,
    permissions: [...permissions],
  }));
  assert.deepEqual(
    written,
    matrix.roles.map(({ name, level, permissions }) => ({ name, level, permissions })),
  );
});

test('a role may what the matrix says, and nothing else', () => {
  for (const role of matrix.roles) {
    for (const { name } of matrix.permissions)
      assert.equal(may([role.name], name), role.permissions.includes(name), `${role.name} ${name}`);
  }
});

test('several roles add up; one that is not known has nothing', () => {
  assert.ok(may(['guest', 'auditor'], 'user:read:all'));
  assert.ok(!may([], 'project:read:public'));
  assert.ok(!may(['constructor', 'emperor'], 'project:read:public'));
});
