// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/practicepeople.h"

#include "demo/practicerandom.h"
#include "demo/practicetexts.h"

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr quint32 documentedRid = 14134865;
constexpr quint32 firstRid = 15100000;

// Keeps the streams of neighbouring numbers apart.
PracticeRandom stream(quint64 seed, quint64 number)
{
    PracticeRandom mixer(seed ^ (number * 0xd1342543de82ef95U));
    return PracticeRandom(mixer.next());
}

}

PracticePeople::PracticePeople(quint64 seed)
    : m_seed(seed)
{
}

PracticePerson PracticePeople::person(int number) const
{
    auto random = stream(m_seed, static_cast<quint64>(number));
    PracticePerson person;
    person.id = random.guid();
    person.rid = firstRid + static_cast<quint32>(number) * 3;
    const auto &group = random.oneOf(PracticeTexts::names());
    person.displayName = random.oneOf(group.given) + u' ' + random.oneOf(group.family);
    person.department = random.oneOf(PracticeTexts::departments());
    person.employeeId = u"E%1"_s.arg(104000 + number, 6, 10, '0'_L1);
    if (number == 0) {
        person.id = documentedUser();
        person.rid = documentedRid;
        person.displayName = u"Anna Ångström"_s;
    }
    return person;
}

QUuid PracticePeople::agent(int number) const
{
    // Numbers no person has.
    return stream(m_seed, (quint64(1) << 40U) + static_cast<quint64>(number)).guid();
}

QUuid PracticePeople::documentedUser()
{
    return QUuid::fromString("8f1590dc-d932-4b66-8e68-2e91c5880780"_L1);
}

}
