// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real OpenID provider for tst_federationsignin: a certified library, with its own sign-in and
// consent forms (which take any name and password), on a free loopback port. Prints its address on
// one line, and ends when its standard input does.
//
// It stands for AD FS, of which it has the parameters (resource, PKCE, refresh tokens, a public
// client with a loopback redirect) but not the quirks.

import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        // The console. Registered without a port, as RFC 8252 section 7.3 has it.
        client_id: 'sigill',
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: ['http://localhost/callback', 'http://127.0.0.1/callback'],
      },
      {
        // The server behind, which asks whether a token is good.
        client_id: 'certificatemanagement',
        client_secret: 'only-for-this-test',
        grant_types: [],
        response_types: [],
        redirect_uris: [],
      },
    ],
    claims: { openid: ['sub', 'upn'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['only-for-this-test'] },
    features: {
      devInteractions: { enabled: true },
      introspection: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (ctx, resource) => ({
          scope: 'manage',
          accessTokenTTL: 600,
          accessTokenFormat: resource.endsWith('/jwt') ? 'jwt' : 'opaque',
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    extraTokenClaims: (ctx, token) => ({ upn: `${token.accountId}@contoso.com` }),
    findAccount: (ctx, id) => ({
      accountId: id,
      claims: () => ({ sub: id, upn: `${id}@contoso.com` }),
    }),
    issueRefreshToken: () => true,
    pkce: { required: () => true },
    ttl: { Session: 600, Grant: 600, Interaction: 600, IdToken: 600, RefreshToken: 600 },
  });
  server.on('request', provider.callback());
  console.log(issuer);
});

process.stdin.on('end', () => process.exit(0)).resume();
