// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Sigill {

class Caller;
class People;
class RequestModel;

// Tells the list of requests who works here, as the directory knows the one who is signed in, so
// that it can be searched for what is theirs.
class OperatorFinder : public QObject
{
    Q_OBJECT

public:
    // All must outlive this.
    OperatorFinder(People &people, const Caller &caller, RequestModel &requests, QObject *parent);

private:
    void ask();
    void look();

    People &m_people;
    const Caller &m_caller;
    RequestModel &m_requests;
};

}
