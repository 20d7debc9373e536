// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/practiceperson.h"

namespace Sigill {

// The made-up directory: each number is a person, always the same one for the same seed, so that a
// million requests need no list of people.
class PracticePeople
{
public:
    explicit PracticePeople(quint64 seed);

    // Whom requests are for. Number 0 is the person of the documented examples.
    PracticePerson person(int number) const;

    // objectGUIDs of the service desk.
    static constexpr int agents = 8;
    QUuid agent(int number) const;

    // The signed-in user of the practice server ("targetuser=current").
    static QUuid documentedUser();

private:
    quint64 m_seed;
};

}
