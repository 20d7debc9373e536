// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fact.h"

#include <QCoreApplication>

namespace Sigill {

class Connection;
class Session;

// What there is to know about a session when something is wrong with it, in the language of the
// moment. Asks nobody: what has not been seen yet is not known.
class Diagnostics
{
    Q_DECLARE_TR_FUNCTIONS(Diagnostics)

public:
    static QList<FactGroup> of(const Session &session);
    // With the connection of somebody else than the session.
    static QList<FactGroup> of(const Session &session, const Connection &connection);
    // What second line asks first: which version of what, on which system. Names nobody.
    static FactGroup version(const Session &session);
    // A line each, for the clipboard and for files.
    static QString text(const QList<FactGroup> &groups);

private:
    static FactGroup program(const Session &session);
    static FactGroup server(const Connection &connection);
    static FactGroup signIn(const Connection &connection);
    static FactGroup way(const Connection &connection);
    static FactGroup times(const Session &session, const Connection &connection);
    static FactGroup directory(const Session &session, const Connection &connection);
    static FactGroup computer(const Session &session);
    static QString clockText(const Connection &connection);
};

}
