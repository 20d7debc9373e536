// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/requestfacts.h"

#include "domain/visibletext.h"
#include "domain/words.h"
#include "models/contactlink.h"

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// Adds a line unless its field could not be read or there is nothing to say.
class FactLines
{
public:
    FactLines(const Request &request, FactGroup &group)
        : m_request(request)
        , m_group(group)
    {
    }

    void add(const QString &field, const QString &label, const QString &value,
             bool isTechnical = false)
    {
        if (!value.isEmpty() && !m_request.unreadable.contains(field))
            m_group.facts.append({label, value, isTechnical});
    }

    void addLink(const QString &field, const QString &label, const QString &value, const QUrl &link)
    {
        const auto before = m_group.facts.size();
        add(field, label, value);
        if (m_group.facts.size() > before)
            m_group.facts.last().link = link;
    }

    void addGuid(const QString &field, const QString &label, const QUuid &guid)
    {
        add(field, label, guid.isNull() ? QString() : guidText(guid), true);
    }

private:
    const Request &m_request;
    FactGroup &m_group;
};

// What the directory tells of somebody, and always the GUID that the server gave.
void addPerson(FactLines &lines, FactGroup &group, const NameBook &names, const QString &field,
               const QString &label, const QUuid &guid)
{
    const auto *person = names.person(guid);
    if (!person) {
        const auto before = group.facts.size();
        lines.addGuid(field, label, guid);
        if (group.facts.size() > before)
            group.facts.last().hint = names.hint(DirectoryKey::ofGuid(guid));
        return;
    }
    lines.add(field, label, names.personName(guid));
    lines.add(field, RequestFacts::tr("Kind"), RequestTexts::kindText(person->kind));
    lines.add(field, RequestFacts::tr("Account"), visibleLine(person->account));
    lines.add(field, RequestFacts::tr("Department"), visibleLine(person->department));
    lines.add(field, RequestFacts::tr("Manager"), visibleLine(person->manager));
    lines.addLink(field, RequestFacts::tr("Telephone"), visibleLine(person->telephone),
                  ContactLink::telephone(person->telephone));
    lines.addLink(field, RequestFacts::tr("Mobile"), visibleLine(person->mobile),
                  ContactLink::telephone(person->mobile));
    lines.addLink(field, RequestFacts::tr("Mail"), visibleLine(person->mail),
                  ContactLink::mail(person->mail));
    if (person->isDisabled)
        lines.add(field, RequestFacts::tr("Note"), RequestFacts::tr("The account is disabled."));
    lines.addGuid(field, RequestFacts::tr("objectGUID"), guid);
}

}

RequestFacts::RequestFacts(const RequestTexts &texts)
    : m_texts(texts)
{
}

QString RequestFacts::headline(const Request &request) const
{
    const QString status = Words::status(request.status);
    if (const auto seconds = m_texts.age(request); seconds >= 0) {
        //: %1 is a status such as Pending, %2 a duration such as 12 min
        return tr("%1, sent in %2 ago").arg(status, Words::duration(seconds));
    }
    if (request.completed.isValid()) {
        //: %1 is a status such as Completed, %2 a date and time
        return tr("%1 since %2").arg(status, m_texts.time(request.completed));
    }
    return status;
}

QList<FactGroup> RequestFacts::groups(const Request &request) const
{
    QList<FactGroup> groups;
    for (const auto &group :
         {who(request), what(request), when(request), objects(request), data(request)}) {
        if (!group.facts.isEmpty())
            groups.append(group);
    }
    if (!request.comment.isEmpty()) {
        groups.append(
            {tr("Comment"), {{QString(), visibleText(m_texts.masked(request.comment)), false}}});
    }
    if (!request.unreadable.isEmpty()) {
        groups.append({tr("Could not be read"),
                       {{tr("Missing or odd fields"), request.unreadable.join(u", "_s), true}}});
    }
    return groups;
}

FactGroup RequestFacts::who(const Request &request) const
{
    FactGroup group{tr("Who"), {}};
    FactLines lines(request, group);
    addPerson(lines, group, m_texts.names(), u"TargetUserUuid"_s, tr("For (target user)"),
              request.target);
    if (request.originator == request.target && !request.target.isNull()) {
        lines.add(u"OriginatorUserUuid"_s, tr("Sent by (originator)"), tr("the same person"));
    } else {
        addPerson(lines, group, m_texts.names(), u"OriginatorUserUuid"_s,
                  tr("Sent by (originator)"), request.originator);
    }
    return group;
}

FactGroup RequestFacts::what(const Request &request) const
{
    FactGroup group{tr("What"), {}};
    FactLines lines(request, group);
    const auto yesNo = [](bool value) { return value ? tr("Yes") : tr("No"); };
    lines.add(u"RequestType"_s, tr("Type"), Words::type(request.type));
    lines.add(u"Status"_s, tr("Status"), Words::status(request.status));
    lines.add(u"ProfileTemplateUuid"_s, tr("Profile template"),
              visibleLine(m_texts.names().templateName(request.profileTemplate)));
    lines.addGuid(u"ProfileTemplateUuid"_s, tr("Profile template id"), request.profileTemplate);
    lines.add(u"IsSmartcard"_s, tr("Kind"), Words::kind(request));
    lines.add(u"IsEnrollmentAgent"_s, tr("Needs an enrollment agent"),
              yesNo(request.isEnrollmentAgent));
    lines.add(u"Priority"_s, tr("Priority"), m_texts.locale().toString(request.priority));
    lines.add(u"Flags"_s, tr("Flags"), QString::number(request.flags));
    lines.addGuid(u"Uuid"_s, tr("Request id"),
                  request.id.isNull() ? QUuid() : *guidFromText(request.id.text()));
    return group;
}

FactGroup RequestFacts::when(const Request &request) const
{
    FactGroup group{tr("When"), {}};
    FactLines lines(request, group);
    lines.add(u"Submitted"_s, tr("Submitted"), m_texts.timeWithOffset(request.submitted));
    // A request that was denied or given up never gets this time.
    const QString pending = isFinal(request.status) ? QString() : tr("not yet");
    lines.add(u"Completed"_s, tr("Completed at"),
              request.completed.isValid() ? m_texts.timeWithOffset(request.completed) : pending);
    return group;
}

FactGroup RequestFacts::objects(const Request &request) const
{
    FactGroup group{tr("Objects"), {}};
    FactLines lines(request, group);
    lines.addGuid(u"OldProfileUuid"_s, tr("Acts on profile"), request.oldProfile);
    lines.addGuid(u"OldSmartcardUuid"_s, tr("Acts on smart card"), request.oldSmartcard);
    lines.addGuid(u"NewProfileUuid"_s, tr("Made profile"), request.newProfile);
    lines.addGuid(u"NewSmartcardUuid"_s, tr("Made smart card"), request.newSmartcard);
    // The window has a page about them.
    for (auto &fact : group.facts)
        fact.link = QUrl(ownScheme + ":card"_L1);
    return group;
}

FactGroup RequestFacts::data(const Request &request) const
{
    FactGroup group{tr("Data collection"), {}};
    for (const auto &item : request.dataCollection) {
        group.facts.append({visibleLine(item.name),
                            item.value ? visibleText(m_texts.masked(*item.value)) : tr("no value"),
                            false});
    }
    FactLines lines(request, group);
    lines.add(u"IsDataCollectionComplete"_s, tr("Complete"),
              request.isDataCollectionComplete ? tr("Yes") : tr("No"));
    lines.add(u"DataCollectionFlags"_s, tr("Data collection flags"),
              QString::number(request.dataCollectionFlags));
    return group;
}

}
