// The way from sign-up to profile and out again with the TypeScript client, the same in a browser's page and in Node.

/** Asks again until there is an answer: what crosses the bus takes a moment. */
async function awaited(what, ask) {
  const limit = AbortSignal.timeout(20_000);
  for (;;) {
    if (limit.aborted) throw new Error(`waited in vain for ${what}`);
    const found = await ask();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function tokenInMail(platform, email) {
  const answer = await fetch(`${platform}/dev/outbox?to=${encodeURIComponent(email)}`, {
    headers: { Accept: 'application/json' },
  });
  const { items } = await answer.json();
  return items.map(({ text }) => /#token=([\w-]+)/.exec(text)?.[1]).find((token) => token !== undefined);
}

/** @param modules the package's entries @param delivery how the refresh token comes: `cookie` or `body` */
export async function signUp({ core, identity, profiles }, platform, email, delivery) {
  const password = 'el puente de Recoleta a las seis';
  const seen = {};
  const codeOf = (operation, call) =>
    call.then(
      () => 'answered',
      (thrown) => (core.isProblemOf(operation, thrown) ? thrown.code : String(thrown)),
    );

  const visitor = core.createClient({ baseUrl: platform, headers: { 'Accept-Language': 'es' } });
  await identity.register({ client: visitor, body: { email, password, full_name: 'Ana Quispe Mamani' } });
  const credentials = { email, password, token_delivery: delivery };
  seen.beforeVerifying = await codeOf(identity.login, identity.login({ client: visitor, body: credentials }));
  const token = await awaited('the mail', () => tokenInMail(platform, email));
  await identity.verifyEmail({ client: visitor, body: { token } });
  seen.verifyingAgain = await codeOf(identity.verifyEmail, identity.verifyEmail({ client: visitor, body: { token } }));

  const login = await identity.login({ client: visitor, body: credentials });
  const session = { access: 'worn-out', refresh: login.refresh_token, refreshes: 0 };
  const client = core.createClient({
    baseUrl: platform,
    token: () => session.access,
    refreshToken: async () => {
      session.refreshes++;
      const body = session.refresh === undefined ? {} : { refresh_token: session.refresh };
      const next = await identity.refresh({ client: visitor, body });
      session.refresh = next.refresh_token;
      return (session.access = next.access_token);
    },
  });
  const [me] = await Promise.all([identity.getMe({ client }), identity.getMe({ client }), identity.getMe({ client })]);
  seen.refreshes = session.refreshes;
  seen.email = me.email;

  const read = await awaited('the profile', async () => {
    const found = await profiles.getMyProfile.withResponse({ client }).catch((thrown) => {
      if (core.isProblemOf(profiles.getMyProfile, thrown) && thrown.code === 'NOT_FOUND') return undefined;
      throw thrown;
    });
    return found?.data.email_verified ? found : undefined;
  });
  const changed = await profiles.updateMyProfile({
    client,
    body: { display_name: 'Anita', bio: 'Aprendo infraestructura como código' },
    headers: { 'If-Match': read.etag },
  });
  seen.changed = changed.display_name;
  const late = { client, body: { display_name: 'Otra' }, headers: { 'If-Match': read.etag } };
  seen.changingLate = await codeOf(profiles.updateMyProfile, profiles.updateMyProfile(late));
  const again = await profiles.getMyProfile.withResponse({ client });
  const known = await profiles.getMyProfile.withResponse({ client, headers: { 'If-None-Match': again.etag } });
  seen.unchanged = known.status;
  seen.requestIds = [read, again, known].every(({ requestId }) => requestId !== undefined);

  await identity.logout({ client });
  seen.afterLogout = await awaited('the end of the session', async () => {
    const code = await codeOf(identity.getMe, identity.getMe({ client }));
    return code === 'answered' ? undefined : code;
  });
  return seen;
}
