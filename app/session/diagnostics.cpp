// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/diagnostics.h"

#include "domain/buildparts.h"
#include "domain/visibletext.h"
#include "session/account.h"
#include "session/journalfactory.h"
#include "session/session.h"

#include <QDir>
#include <QLocale>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

QString timeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

}

QList<FactGroup> Diagnostics::of(const Session &session)
{
    return of(session, session.connection());
}

QList<FactGroup> Diagnostics::of(const Session &session, const Connection &connection)
{
    QList<FactGroup> groups{program(session)};
    if (connection.profile().isValid()) {
        groups << server(connection) << signIn(connection) << way(connection)
               << times(session, connection) << directory(session, connection);
    }
    groups << computer(session);
    for (auto &group : groups) {
        for (auto &fact : group.facts) {
            if (fact.value.isEmpty())
                fact.value = tr("not known yet");
        }
    }
    return groups;
}

QString Diagnostics::text(const QList<FactGroup> &groups)
{
    QStringList lines;
    for (const auto &group : groups) {
        if (!lines.isEmpty())
            lines << QString();
        lines << group.title;
        for (const auto &fact : group.facts) {
            lines << u"  %1: %2"_s.arg(fact.label,
                                       QString(fact.value).replace(u"\n"_s, u"\n    "_s));
        }
    }
    return lines.join(u'\n') + u'\n';
}

FactGroup Diagnostics::version(const Session &session)
{
    FactGroup group{tr("Program"), {}};
    group.facts << Fact{u"Sigill"_s, QCoreApplication::applicationVersion()}
                << Fact{u"Qt"_s, QString::fromLatin1(qVersion())}
                << Fact{tr("System"),
                        u"%1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(),
                                               QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                                               QSysInfo::currentCpuArchitecture())}
                << Fact{tr("Language"), session.languages().current()};
    if (const auto missing = BuildParts::leftOut(); !missing.isEmpty())
        //: what this build of the program does not have
        group.facts << Fact{tr("Not in this build"), missing.join(u", "_s)};
    return group;
}

FactGroup Diagnostics::program(const Session &session)
{
    FactGroup group = version(session);
    //: the account that runs the program
    group.facts << Fact{tr("Account"), visibleLine(accountName())};
    return group;
}

FactGroup Diagnostics::server(const Connection &connection)
{
    const auto &profile = connection.profile();
    const auto &facts = connection.facts();
    const bool hasAnswered = facts.answeredAt.isValid();
    FactGroup group{tr("Server"), {}};
    group.facts << Fact{tr("Address"), visibleLine(profile.baseUrl.toString())}
                << Fact{tr("Environment"), visibleLine(profile.environmentText())};
    const auto said = [hasAnswered](const QString &name) {
        return name.isEmpty() && hasAnswered ? tr("does not say") : name;
    };
    //: the name that the web server gives itself
    group.facts << Fact{tr("Calls itself"), said(facts.serverSoftware)}
                //: what the web server says that it runs on, such as ASP.NET
                << Fact{tr("Powered by"), said(facts.poweredBy)};
    return group;
}

FactGroup Diagnostics::signIn(const Connection &connection)
{
    using Proof = SignInState::ServerProof;
    const auto &state = connection.signIn().state();
    const bool isSignedIn = state.stage == SignInState::Stage::SignedIn;
    FactGroup group{tr("Sign-in"), {}};
    group.facts << Fact{tr("By the profile"), ServerProfile::text(connection.profile().signIn)};
    if (connection.profile().signIn == ServerProfile::SignInKind::None)
        return group;
    group.facts << Fact{tr("Signed in as"),
                        isSignedIn ? visibleLine(state.user) : tr("nobody is signed in")};
    group.facts << Fact{tr("Mechanism"), state.mechanismText()};
    if (state.expires.isValid())
        group.facts << Fact{tr("Valid until"), timeText(state.expires)};
    QString proof = state.serverProofText();
    if (state.mechanism == SignInState::Mechanism::Kerberos && state.serverProof == Proof::Tls)
        proof += u' ' + tr("Its answers carried no token, which TLS makes up for.");
    if (isSignedIn)
        group.facts << Fact{tr("Server's proof"), proof};
    if (state.error)
        group.facts << Fact{tr("Last error"), visibleText(state.error->details())};
    return group;
}

FactGroup Diagnostics::way(const Connection &connection)
{
    const auto &facts = connection.facts();
    FactGroup group{tr("Connection"), {}};
    const auto &proxy = connection.proxy();
    const bool isNone = proxy.host.isEmpty() && proxy.kind != ProxyState::Kind::NotAsked;
    group.facts << Fact{tr("Proxy"), isNone ? tr("none") : proxy.host};
    if (!proxy.host.isEmpty())
        group.facts << Fact{tr("Sign-in there"), visibleLine(proxy.text())};
    if (!connection.profile().usesTls()) {
        group.facts << Fact{u"TLS"_s, tr("not used: the address begins with http")};
        return group;
    }
    group.facts << Fact{u"TLS"_s, facts.tls.protocol} << Fact{tr("Cipher"), facts.tls.cipher};
    for (qsizetype i = 0; i < facts.tls.chain.size(); ++i) {
        const auto &certificate = facts.tls.chain.at(i);
        QStringList lines{certificate.text()};
        if (!certificate.hosts.isEmpty())
            //: names of computers
            lines << tr("For: %1").arg(certificate.hosts.join(u", "_s));
        lines << u"SHA-256: "_s + certificate.fingerprint;
        group.facts << Fact{tr("Certificate %1").arg(i + 1), lines.join(u'\n')};
    }
    return group;
}

FactGroup Diagnostics::times(const Session &session, const Connection &connection)
{
    FactGroup group{tr("Times"), {}};
    if (const auto &load = session.loader().lastEnded()) {
        group.facts << Fact{tr("Last load"), timeText(load->time)};
        const auto took = load->milliseconds;
        const QString count = tr("%Ln request(s)", nullptr, load->received);
        //: how long a load took; %1 is a number of milliseconds, %2 how many requests came
        QString duration = tr("%1 ms for %2").arg(QLocale().toString(took), count);
        if (took > 0 && load->received > 0)
            //: %1 is a number of requests
            duration += u", "_s
                + tr("%1 a second").arg(QLocale().toString(1000 * load->received / took));
        group.facts << Fact{tr("It took"), duration};
        // A live refresh that failed leaves the session's as it was.
        if (const auto &error = load->error ? load->error : session.loadError())
            group.facts << Fact{tr("Last error"), visibleText(error->details())};
    } else {
        group.facts << Fact{tr("Last load"), {}};
    }
    const auto &facts = connection.facts();
    group.facts << Fact{tr("Last answer"),
                        facts.answeredAt.isValid() ? timeText(facts.answeredAt) : QString()}
                << Fact{tr("Server's clock"), clockText(connection)};
    return group;
}

QString Diagnostics::clockText(const Connection &connection)
{
    const auto &facts = connection.facts();
    if (!facts.answeredAt.isValid())
        return {};
    if (!facts.serverTime.isValid())
        return tr("does not say");
    const qint64 ahead = facts.answeredAt.secsTo(facts.serverTime);
    // The header tells whole seconds.
    if (qAbs(ahead) <= 1)
        return tr("as this computer's");
    const QString seconds = QLocale().toString(qAbs(ahead));
    //: the server's clock; %1 is a number of seconds
    return ahead > 0 ? tr("%1 s ahead of this computer's").arg(seconds)
                     //: the server's clock; %1 is a number of seconds
                     : tr("%1 s behind this computer's").arg(seconds);
}

FactGroup Diagnostics::directory(const Session &session, const Connection &connection)
{
    FactGroup group{tr("Directory"), {}};
    const auto &people = session.people();
    QStringList domains;
    for (const auto &directory : connection.profile().directories)
        domains << visibleLine(directory.domain);
    if (!domains.isEmpty())
        group.facts << Fact{tr("By the profile"), domains.join(u", "_s)};
    QString state = people.hasDirectories() ? tr("answers, or has not been asked yet")
                                            : tr("none is asked for names");
    if (const auto problem = people.problem()) {
        //: %1 is a sentence on what is wrong with a directory, %2 a time or a date and time
        state = tr("%1 Since %2.").arg(problem->summary(), timeText(people.problemSince()));
    }
    const auto &items = people.book().items();
    // Each is there by a GUID and by a SID.
    int known = 0;
    for (auto item = items.cbegin(); item != items.cend(); ++item)
        known += item->entry && (!item.key().isSid() || item->entry->guid.isNull()) ? 1 : 0;
    group.facts << Fact{tr("State"), state} << Fact{tr("Known"), tr("%Ln name(s)", nullptr, known)};
    return group;
}

FactGroup Diagnostics::computer(const Session &session)
{
    const auto &settings = session.settings();
    const auto path
        = [](const QString &file) { return visibleLine(QDir::toNativeSeparators(file)); };
    FactGroup group{tr("This computer"), {}};
    group.facts << Fact{tr("Journal"), path(JournalFactory::path(settings))};
    if (const auto &problem = session.journal().problem())
        group.facts << Fact{tr("Its state"), problem->summary()};
    group.facts << Fact{tr("Policy"),
                        settings.policyFile().isEmpty() ? tr("none") : path(settings.policyFile())};
    QStringList problems = settings.policyProblems() + session.siteProblems();
    if (!settings.readOnlyReason().isEmpty())
        problems.prepend(settings.readOnlyReason());
    if (!problems.isEmpty())
        group.facts << Fact{tr("What to know"), problems.join(u'\n')};
    return group;
}

}
