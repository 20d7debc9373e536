// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/practiceseeder.h"

#include "demo/practicedescriptor.h"
#include "demo/practicetemplates.h"
#include "demo/practicetexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// One in so many has a descriptor of another shape.
constexpr int unusualEvery = 41;
constexpr qint64 minute = 60'000;
constexpr qint64 day = 24 * 60 * minute;

constexpr int smartcardFlag = 2;
// Not documented; 1 or 4.
constexpr int enrollmentAgentFlag = 1;
// What all documented requests have.
constexpr int dataCollectionFlags = 32;

template <typename Value>
struct Share
{
    Value value;
    int percent;
};

template <typename Value, size_t count>
Value atPercent(const std::array<Share<Value>, count> &shares, qint64 percent)
{
    for (const auto &share : shares) {
        percent -= share.percent;
        if (percent < 0)
            return share.value;
    }
    return shares.front().value;
}

RequestStatus statusOf(int number)
{
    static constexpr std::array<Share<RequestStatus>, 8> shares{{{RequestStatus::Pending, 25},
                                                                 {RequestStatus::Approved, 10},
                                                                 {RequestStatus::Executing, 3},
                                                                 {RequestStatus::Completed, 42},
                                                                 {RequestStatus::Denied, 7},
                                                                 {RequestStatus::Failed, 6},
                                                                 {RequestStatus::Canceled, 6},
                                                                 {RequestStatus::None, 1}}};
    // Every hundred requests have exactly these shares; 37 has no factor in common with 100.
    return atPercent(shares, (qint64(number) * 37 + 11) % 100);
}

RequestType typeOf(int number, qint64 percent)
{
    static constexpr std::array<Share<RequestType>, 11> shares{
        {{RequestType::Enroll, 30},
         {RequestType::Unblock, 20},
         {RequestType::Renew, 14},
         {RequestType::Recover, 8},
         {RequestType::Disable, 8},
         {RequestType::Retire, 4},
         {RequestType::Duplicate, 3},
         {RequestType::RecoverOnBehalf, 2},
         {RequestType::OnlineUpdate, 3},
         {RequestType::SuspendOrReinstate, 4},
         {RequestType::TemporaryCardEnroll, 4}}};
    // After the two documented requests one of each type, so that small sets have them all.
    constexpr int first = 2;
    if (number <= first + static_cast<int>(RequestType::TemporaryCardEnroll))
        return static_cast<RequestType>(number - first);
    // Numbers without a published name, as a real server may have.
    if (number % 211 == 210)
        return static_cast<RequestType>(13);
    if (number % 499 == 498)
        return static_cast<RequestType>(12);
    return atPercent(shares, percent);
}

bool makesNewProfile(RequestType type)
{
    return type == RequestType::Enroll || type == RequestType::TemporaryCardEnroll
        || type == RequestType::Recover || type == RequestType::Renew
        || type == RequestType::Duplicate || type == RequestType::RecoverOnBehalf;
}

bool startsFromNothing(RequestType type)
{
    return type == RequestType::None || type == RequestType::Enroll
        || type == RequestType::TemporaryCardEnroll;
}

bool endsProfile(RequestType type)
{
    return type == RequestType::Disable || type == RequestType::Retire;
}

QUuid uuid(QLatin1StringView text)
{
    return QUuid::fromString(text);
}

}

PracticeSeeder::PracticeSeeder(quint64 seed, const QDateTime &now)
    : m_people(seed)
    , m_random(seed)
    , m_now(now.toMSecsSinceEpoch())
{
    for (size_t i = 0; i < m_agents.size(); ++i)
        m_agents[i] = m_people.agent(static_cast<int>(i));
}

QList<Request> PracticeSeeder::documented()
{
    const auto person = PracticePeople(0).person(0);
    Request enroll;
    enroll.id = RequestId(uuid("a9b4b42c-cc50-4c9b-89d1-bbc0bcd5a099"_L1));
    enroll.type = RequestType::Enroll;
    enroll.status = RequestStatus::Approved;
    enroll.flags = smartcardFlag;
    enroll.dataCollectionFlags = dataCollectionFlags;
    enroll.originator = person.id;
    enroll.target = person.id;
    enroll.submitted = QDateTime({2015, 7, 7}, {23, 36, 21, 930}, Qt::UTC);
    enroll.profileTemplate = PracticeTemplates::ofDocumentedRequests();
    enroll.securityDescriptor = PracticeDescriptor::enrollment(person.rid);
    enroll.isSmartcard = true;

    Request unblock = enroll;
    unblock.id = RequestId(uuid("0c96d73f-967b-420e-854a-43ad2a1504bc"_L1));
    unblock.type = RequestType::Unblock;
    unblock.dataCollection = {{.name = u"Sample Data Item"_s, .value = std::nullopt}};
    unblock.submitted = QDateTime({2015, 7, 7}, {23, 40, 33, 133}, Qt::UTC);
    unblock.newProfile = uuid("b99ff38c-6653-471f-ae3c-325bb351a6bc"_L1);
    unblock.oldProfile = unblock.newProfile;
    unblock.newSmartcard = uuid("17cf063d-e337-4aa9-a822-346554ddd3c9"_L1);
    unblock.oldSmartcard = unblock.newSmartcard;
    unblock.securityDescriptor = PracticeDescriptor::maintenance(person.rid);
    return {enroll, unblock};
}

QList<Request> PracticeSeeder::requests(int count)
{
    auto requests = documented().mid(0, count);
    requests.reserve(count);
    nextPerson(0);
    for (int number = static_cast<int>(requests.size()); number < count; ++number)
        requests.append(request(number));
    return requests;
}

void PracticeSeeder::nextPerson(int number)
{
    m_person = m_people.person(number);
    m_enrollment = PracticeDescriptor::forDesk(PracticeDescriptor::enrollment(m_person.rid));
    m_maintenance = PracticeDescriptor::forDesk(PracticeDescriptor::maintenance(m_person.rid));
}

Request PracticeSeeder::request(int number)
{
    if (number % requestsPerPerson == 0)
        nextPerson(number / requestsPerPerson);

    Request request;
    request.id = RequestId(m_random.guid());
    request.type = typeOf(number, m_random.below(100));
    request.status = statusOf(number);
    request.target = m_person.id;
    request.originator = m_random.percent(65) ? m_random.oneOf(m_agents) : m_person.id;
    request.isEnrollmentAgent = m_random.percent(6);
    request.dataCollectionFlags = dataCollectionFlags;
    request.isDataCollectionComplete
        = m_random.percent(request.status == RequestStatus::Completed ? 70 : 25);
    if (m_random.percent(12))
        request.priority = static_cast<int>(m_random.below(10) + 1);
    if (number % unusualEvery == unusualEvery - 1)
        request.securityDescriptor
            = PracticeDescriptor::unusual(number / unusualEvery, m_person.rid);
    else
        request.securityDescriptor = makesNewProfile(request.type) ? m_enrollment : m_maintenance;
    setTimes(request);
    setTemplate(request);
    setProfiles(request);
    setTexts(request);
    return request;
}

void PracticeSeeder::setTimes(Request &request)
{
    // Most of what waits is days old; a little has been forgotten.
    qint64 oldest = 400 * day;
    if (request.status == RequestStatus::Pending)
        oldest = m_random.percent(80) ? 3 * day : m_random.percent(75) ? 14 * day : oldest;
    else if (!isFinal(request.status))
        oldest = m_random.percent(70) ? 5 * day : m_random.percent(80) ? 30 * day : oldest;
    else if (m_random.percent(30))
        oldest = 14 * day;

    const auto visibleFraction = [](qint64 time) { return time % 100 == 0 ? time - 7 : time; };
    const qint64 age = minute + m_random.below(oldest);
    const qint64 submitted = visibleFraction(m_now - age);
    request.submitted = QDateTime::fromMSecsSinceEpoch(submitted, Qt::UTC);
    if (request.status == RequestStatus::Completed) {
        const qint64 work = 1000 + m_random.below(std::min(age - 1000, 5 * day));
        request.completed
            = QDateTime::fromMSecsSinceEpoch(visibleFraction(submitted + work), Qt::UTC);
    }
}

void PracticeSeeder::setTemplate(Request &request)
{
    const bool needsCard
        = request.type == RequestType::Unblock || request.type == RequestType::TemporaryCardEnroll;
    const auto *chosen = &m_random.oneOf(PracticeTemplates::visible());
    while (needsCard && !chosen->isSmartcard)
        chosen = &m_random.oneOf(PracticeTemplates::visible());
    request.profileTemplate = m_random.percent(1) ? PracticeTemplates::hidden() : chosen->id;
    request.isSmartcard = chosen->isSmartcard;
    request.flags = (request.isSmartcard ? smartcardFlag : 0)
        | (request.isEnrollmentAgent ? enrollmentAgentFlag : 0);
}

void PracticeSeeder::setProfiles(Request &request)
{
    const bool onCard = request.isSmartcard;
    if (!startsFromNothing(request.type)) {
        request.oldProfile = m_random.guid();
        request.oldSmartcard = onCard ? m_random.guid() : QUuid();
    }
    if (makesNewProfile(request.type)) {
        // It exists once the work has begun; some are made late.
        if (request.status == RequestStatus::Completed
            || (request.status == RequestStatus::Executing && m_random.percent(50))) {
            request.newProfile = m_random.guid();
            const bool sameCard = request.type == RequestType::Renew;
            if (onCard)
                request.newSmartcard = sameCard ? request.oldSmartcard : m_random.guid();
        }
    } else if (!endsProfile(request.type)) {
        // As in the documented Unblock: what it works on is what it leaves.
        request.newProfile = request.oldProfile;
        request.newSmartcard = request.oldSmartcard;
    }
}

void PracticeSeeder::setTexts(Request &request)
{
    if (m_random.percent(15))
        request.comment = m_random.oneOf(PracticeTexts::comments());
    if (m_random.percent(30))
        return;
    request.dataCollection.append({u"Display name"_s, m_person.displayName});
    if (m_random.percent(60))
        request.dataCollection.append({u"Department"_s, m_person.department});
    if (m_random.percent(50))
        request.dataCollection.append({u"Employee ID"_s, m_person.employeeId});
    if (m_random.percent(40))
        request.dataCollection.append({u"Reason"_s, m_random.oneOf(PracticeTexts::reasons())});
    if (m_random.percent(15))
        request.dataCollection.append({u"Handed out by"_s, std::nullopt});
}

}
