// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/practicepeople.h"
#include "demo/practicerandom.h"
#include "domain/request.h"

#include <array>

namespace Sigill {

// Makes up a believable queue: the same seed and moment give the same requests. The two requests of
// the documentation come first.
class PracticeSeeder
{
public:
    static constexpr int requestsPerPerson = 4;

    PracticeSeeder(quint64 seed, const QDateTime &now);

    QList<Request> requests(int count);

    // get-request.md: an Enroll and an Unblock request, both approved.
    static QList<Request> documented();

private:
    Request request(int number);
    void nextPerson(int number);
    void setTimes(Request &request);
    void setTemplate(Request &request);
    void setProfiles(Request &request);
    void setTexts(Request &request);

    PracticePeople m_people;
    std::array<QUuid, PracticePeople::agents> m_agents;
    PracticeRandom m_random;
    qint64 m_now;
    // Whom the current four requests are for; the long texts are shared between them.
    PracticePerson m_person;
    QString m_enrollment;
    QString m_maintenance;
};

}
