// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/showcommand.h"

#include "api/requestcodec.h"
#include "cli/console.h"
#include "domain/visibletext.h"
#include "models/accessfacts.h"
#include "models/requestfacts.h"
#include "session/session.h"

using namespace Qt::StringLiterals;

namespace Sigill {

ShowCommand::ShowCommand(Session &session, Console &console, const ServerProfile &profile,
                         const RequestId &id, bool asJson, QObject *parent)
    : Command(parent)
    , m_session(session)
    , m_console(console)
    , m_profile(profile)
    , m_id(id)
    , m_asJson(asJson)
{
}

void ShowCommand::start()
{
    connect(&m_session, &Session::detailsRead, this, [this](const FreshRequest &fresh) {
        m_request = fresh.request;
        printWhenReady();
    });
    connect(&m_session, &Session::detailsFailed, this,
            [this](const RequestId &, const ApiError &error) {
                m_console.words(error);
                Q_EMIT finished(error.httpStatus == 0 ? ExitStatus::CouldNotStart
                                                      : ExitStatus::SomeNotDone);
            });
    connect(&m_session, &Session::templatesSettled, this, &ShowCommand::printWhenReady);
    m_session.setProfile(m_profile);
    m_session.readDetails(m_id);
}

void ShowCommand::printWhenReady()
{
    if (m_ended || !m_request || !m_session.hasSettledTemplates())
        return;
    m_ended = true;
    if (m_asJson)
        m_console.data(encodeRequest(*m_request));
    else
        print(*m_request);
    Q_EMIT finished(ExitStatus::AllDone);
}

void ShowCommand::print(const Request &request)
{
    const auto &texts = m_session.requests().texts();
    const RequestFacts facts(texts);
    m_console.data(texts.title(request));
    m_console.data(facts.headline(request));
    const auto groups = facts.groups(request);
    for (const auto &group : groups) {
        m_console.data(QString());
        m_console.data(group.title);
        for (const auto &fact : group.facts) {
            m_console.data(fact.label.isEmpty() ? u"  "_s + fact.value
                                                : u"  %1: %2"_s.arg(fact.label, fact.value));
        }
    }
    m_console.data(QString());
    printAccess(request.securityDescriptor);
}

void ShowCommand::printAccess(const QString &sddl)
{
    m_console.data(tr("Access"));
    const auto descriptor = SecurityDescriptor::fromSddl(sddl);
    if (!descriptor) {
        m_console.data(u"  "_s + AccessFacts::error(descriptor.error()));
        m_console.data(u"  "_s + visibleText(sddl));
        return;
    }
    if (descriptor->owner)
        m_console.data(u"  "_s + tr("Owner: %1").arg(AccessFacts::trustee(*descriptor->owner)));
    m_console.data(u"  "_s + AccessFacts::verdict(*descriptor));
    if (descriptor->dacl) {
        int number = 0;
        for (const auto &ace : descriptor->dacl->aces) {
            const QString remarks = AccessFacts::remarks(ace);
            m_console.data(u"  %1. %2  %3  %4%5"_s.arg(++number, 3)
                               .arg(AccessFacts::entryType(ace), AccessFacts::rights(ace),
                                    AccessFacts::trustee(ace.trustee),
                                    remarks.isEmpty() ? QString() : u"  ("_s + remarks + u')'));
        }
    }
    for (const auto &notice : descriptor->notices)
        m_console.data(u"  "_s + notice);
    m_console.data(u"  "_s + visibleText(sddl));
}

}
