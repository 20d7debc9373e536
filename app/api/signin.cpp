// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/signin.h"

namespace Sigill {

void SignIn::authenticate(QNetworkReply &, QAuthenticator &)
{
}

void SignIn::setState(const SignInState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

ApiError signInFailed(const SignInError &error)
{
    ApiError failed;
    failed.kind = ApiError::Kind::SignIn;
    failed.unsent = true;
    failed.signIn = error;
    failed.technical = error.technical;
    return failed;
}

}
