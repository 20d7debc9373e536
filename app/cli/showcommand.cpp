// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/showcommand.h"

#include "cli/console.h"
#include "cli/namewait.h"
#include "domain/visibletext.h"
#include "models/accessfacts.h"
#include "models/accesstext.h"
#include "models/requestfacts.h"
#include "session/namedrequest.h"
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
    wantNames();
    auto *names = new NameWait(m_session.people(), this);
    names->start([this] { finish(); });
}

void ShowCommand::wantNames()
{
    QList<DirectoryKey> keys{DirectoryKey::ofGuid(m_request->target),
                             DirectoryKey::ofGuid(m_request->originator)};
    const auto trustees = AccessReport::of(m_request->securityDescriptor).trustees();
    for (const auto &trustee : trustees)
        keys.append(AccessFacts::key(trustee));
    m_session.people().want(keys, People::Priority::Visible);
}

void ShowCommand::finish()
{
    if (m_asJson)
        m_console.data(NamedRequest::json(*m_request, m_session.requests().texts().names()));
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
    const QString text = AccessText::plain(AccessReport::of(sddl), m_session.rights(),
                                           m_session.requests().texts().names());
    const QStringList lines = text.split(u'\n') + visibleText(sddl).split(u'\n');
    for (const QString &line : lines)
        m_console.data(line.isEmpty() ? line : u"  "_s + line);
}

}
