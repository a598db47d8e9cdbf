// Generated from the resolved specs: never edited, see docs/contracts.md.

/** What somebody may do; a role has a set of them. */
export type Permission =
  | 'user:create'
  | 'user:read:own'
  | 'user:read:all'
  | 'user:update:own'
  | 'user:update:all'
  | 'user:delete:own'
  | 'user:delete:all'
  | 'user:admin'
  | 'project:create'
  | 'project:read:public'
  | 'project:read:own'
  | 'project:read:all'
  | 'project:update:own'
  | 'project:update:all'
  | 'project:delete:own'
  | 'project:delete:all'
  | 'project:admin'
  | 'subscription:create'
  | 'subscription:read:own'
  | 'subscription:read:all'
  | 'subscription:update:own'
  | 'subscription:update:all'
  | 'subscription:delete:own'
  | 'subscription:delete:all'
  | 'subscription:admin'
  | 'message:create'
  | 'message:read'
  | 'message:update'
  | 'message:delete'
  | 'message:admin'
  | 'campaign:create'
  | 'campaign:read'
  | 'campaign:update'
  | 'campaign:delete'
  | 'campaign:admin'
  | 'role:read'
  | 'role:assign'
  | 'role:revoke'
  | 'role:admin'
  | 'system:config'
  | 'system:audit'
  | 'system:monitor'
  | 'system:backup'
  | 'security:audit'
  | 'security:admin';

/** The standing of a person. */
export type Role = 'guest' | 'member' | 'moderator' | 'auditor' | 'admin' | 'super_admin';

/** What a service may do. */
export type Scope = 'identity:revocations' | 'profiles:lookup' | 'omnichannel:messages:send';

/** What a role is made of. */
export interface RoleFacts {
  /** Higher ones manage lower ones. */
  readonly level: number;
  readonly permissions: readonly Permission[];
}

/** Every role, the lowest first. */
export const roles: Readonly<Record<Role, RoleFacts>> = {
  /**
   * Somebody with an account and no standing yet; sees what is public.
   */
  guest: {
    level: 0,
    permissions: [
      'project:read:public',
    ],
  },
  /**
   * A member of the community.
   */
  member: {
    level: 1,
    permissions: [
      'user:read:own',
      'user:update:own',
      'user:delete:own',
      'project:read:public',
      'project:read:own',
      'project:read:all',
      'subscription:create',
      'subscription:read:own',
      'subscription:update:own',
      'subscription:delete:own',
    ],
  },
  /**
   * A member who looks after projects and enrolments.
   */
  moderator: {
    level: 2,
    permissions: [
      'user:read:own',
      'user:update:own',
      'user:delete:own',
      'project:read:public',
      'project:read:own',
      'project:read:all',
      'project:update:own',
      'project:update:all',
      'subscription:create',
      'subscription:read:own',
      'subscription:read:all',
      'subscription:update:own',
      'subscription:update:all',
      'subscription:delete:own',
    ],
  },
  /**
   * Sees everything, changes nothing but what is their own.
   */
  auditor: {
    level: 3,
    permissions: [
      'user:read:own',
      'user:read:all',
      'user:update:own',
      'user:delete:own',
      'project:read:public',
      'project:read:own',
      'project:read:all',
      'subscription:read:own',
      'subscription:read:all',
      'message:read',
      'campaign:read',
      'role:read',
      'system:audit',
      'security:audit',
    ],
  },
  /**
   * Runs users, projects, enrolments, messages and campaigns.
   */
  admin: {
    level: 4,
    permissions: [
      'user:create',
      'user:read:own',
      'user:read:all',
      'user:update:own',
      'user:update:all',
      'user:delete:own',
      'user:delete:all',
      'user:admin',
      'project:create',
      'project:read:public',
      'project:read:own',
      'project:read:all',
      'project:update:own',
      'project:update:all',
      'project:delete:own',
      'project:delete:all',
      'project:admin',
      'subscription:create',
      'subscription:read:own',
      'subscription:read:all',
      'subscription:update:own',
      'subscription:update:all',
      'subscription:delete:own',
      'subscription:delete:all',
      'subscription:admin',
      'message:create',
      'message:read',
      'message:update',
      'message:delete',
      'message:admin',
      'campaign:create',
      'campaign:read',
      'campaign:update',
      'campaign:delete',
      'campaign:admin',
      'role:read',
      'role:assign',
    ],
  },
  /**
   * May do everything; there is always at least one.
   */
  super_admin: {
    level: 5,
    permissions: [
      'user:create',
      'user:read:own',
      'user:read:all',
      'user:update:own',
      'user:update:all',
      'user:delete:own',
      'user:delete:all',
      'user:admin',
      'project:create',
      'project:read:public',
      'project:read:own',
      'project:read:all',
      'project:update:own',
      'project:update:all',
      'project:delete:own',
      'project:delete:all',
      'project:admin',
      'subscription:create',
      'subscription:read:own',
      'subscription:read:all',
      'subscription:update:own',
      'subscription:update:all',
      'subscription:delete:own',
      'subscription:delete:all',
      'subscription:admin',
      'message:create',
      'message:read',
      'message:update',
      'message:delete',
      'message:admin',
      'campaign:create',
      'campaign:read',
      'campaign:update',
      'campaign:delete',
      'campaign:admin',
      'role:read',
      'role:assign',
      'role:revoke',
      'role:admin',
      'system:config',
      'system:audit',
      'system:monitor',
      'system:backup',
      'security:audit',
      'security:admin',
    ],
  },
};

/**
 * Whether one of the roles has the permission, for showing or hiding what would be refused: the service decides again.
 * Roles that are newer than this client have none here.
 */
export function may(held: readonly string[], permission: Permission): boolean {
  return held.some((name) => Object.hasOwn(roles, name) && roles[name as Role].permissions.includes(permission));
}
