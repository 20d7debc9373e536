// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "cli/descriptorcommand.h"
#include "cli/standardstreams.h"
#include "demo/servecommand.h"
#include "demo/terminationsignals.h"
#include "session/journalfactory.h"
#include "session/keychainstore.h"
#include "session/processend.h"
#include "session/recentlog.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QSettings>

#include <optional>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

// A list of which a part is lost must not pass for the whole.
int exitCode(Console &console, ExitStatus status)
{
    const bool isLost = !console.flush() && status == ExitStatus::AllDone;
    return static_cast<int>(isLost ? ExitStatus::SomeNotDone : status);
}

int run(int argc, char *argv[])
{
    StandardStreams::prepare();
    QCoreApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Sigill"_s);
    QCoreApplication::setApplicationName(u"sigillctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SIGILL_VERSION));

    // For a support bundle.
    RecentLog log;
    RecentLog::install(log);

    const QStringList arguments = QCoreApplication::arguments();
    Settings::prepareFile();
    QSettings storage(QSettings::IniFormat, QSettings::UserScope, u"Sigill"_s, u"sigill"_s);
    const auto policy = Policy::openUsual();
    Settings settings(storage, nullptr, policy.get());
    QNetworkAccessManager network;
    Session session(network, settings, JournalFactory::open(settings), nullptr);
    session.signInDesk().setStore(std::make_unique<KeychainStore>());
    // The practice server has options of its own, behind its name.
    QCommandLineParser start;
    start.addOption({u"language"_s, QString(), u"code"_s});
    start.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    start.parse(arguments);
    if (start.positionalArguments().value(0) == "serve"_L1) {
        session.languages().use(start.isSet(u"language"_s)
                                    ? start.value(u"language"_s)
                                    : settings.text(Settings::Key::Language));
        return ServeCommand::run(start.positionalArguments().mid(1));
    }

    Console console;
    CommandLine commandLine(session, console);
    const auto command = commandLine.parse(arguments);
    if (!command)
        return exitCode(console, command.error());

    // A filter ends at once when it is told to; it waits for its input and would not hear of it.
    std::optional<TerminationSignals> signals;
    if (!qobject_cast<DescriptorCommand *>(*command))
        signals.emplace();
    if (signals)
        QObject::connect(&*signals, &TerminationSignals::received, *command, &Command::stop);
    QObject::connect(
        *command, &Command::finished, &application,
        [&console](ExitStatus status) { QCoreApplication::exit(exitCode(console, status)); },
        Qt::QueuedConnection);
    (*command)->start();
    return QCoreApplication::exec();
}

}

int main(int argc, char *argv[])
{
    return endProcess(run(argc, argv));
}
