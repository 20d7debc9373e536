// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/requestlink.h"
#include "iconpicture.h"
#include "labelair.h"
#include "mainwindow.h"
#include "practice.h"
#include "raisewindow.h"
#include "readablepalette.h"
#include "screenshots.h"
#include "session/journalfactory.h"
#include "session/keptqueue.h"
#include "session/keychainstore.h"
#include "session/linkchannel.h"
#include "session/processend.h"
#include "session/recentlog.h"
#include "session/session.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

constexpr int usageError = 2;
constexpr int couldNotStart = 3;

int fail(const QString &problem, int status)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(problem));
    return status;
}

// The server named on the command line, else the one used last; nothing at the first start.
tl::expected<std::optional<ServerProfile>, QString> chosenProfile(const QCommandLineParser &parser,
                                                                  const Settings &settings)
{
    if (parser.isSet(u"server"_s)) {
        const auto typed = ServerProfile::fromAddress(parser.value(u"server"_s));
        const auto profile = typed ? settings.permitted(*typed) : typed;
        if (!profile)
            return tl::unexpected(profile.error());
        return std::optional(*profile);
    }
    if (!parser.isSet(u"profile"_s))
        return settings.profile(settings.text(Settings::Key::LastProfile));
    const auto profile = settings.profile(parser.value(u"profile"_s));
    if (!profile) {
        return tl::unexpected(
            QCoreApplication::translate("main", "There is no server profile “%1”.")
                .arg(parser.value(u"profile"_s)));
    }
    return profile;
}

void declareOptions(QCommandLineParser &parser)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("main", text); };
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        words(QT_TRANSLATE_NOOP("main", "request")),
        words(QT_TRANSLATE_NOOP("main", "A request to show: its id, or a link such as sigill:ID.")),
        u'[' + words(QT_TRANSLATE_NOOP("main", "request")) + u']');
    parser.addOptions({
        {u"demo"_s,
         words(QT_TRANSLATE_NOOP(
             "main", "Start with a practice server of its own, where nothing is real."))},
        {u"server"_s, words(QT_TRANSLATE_NOOP("main", "The server, with its virtual directory.")),
         words(QT_TRANSLATE_NOOP("main", "url"))},
        {u"profile"_s,
         words(QT_TRANSLATE_NOOP("main", "A server profile; else the last one used.")),
         words(QT_TRANSLATE_NOOP("main", "name"))},
        {u"language"_s,
         words(QT_TRANSLATE_NOOP("main", "en or sv; else the one used last, or the system's.")),
         words(QT_TRANSLATE_NOOP("main", "code"))},
        {u"screenshots"_s,
         words(QT_TRANSLATE_NOOP("main",
                                 "Write pictures of the main states into a folder, and end.")),
         words(QT_TRANSLATE_NOOP("main", "folder"))},
    });
}

// What is not an option. Help and problems are told in the language, and end the program here,
// before there are threads that would run into its end.
QStringList spokenWords(const QApplication &application, const QString &language)
{
    Languages languages(nullptr);
    languages.use(language);
    QCommandLineParser parser;
    declareOptions(parser);
    parser.process(application);
    return parser.positionalArguments();
}

int run(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setPalette(ReadablePalette::of(QApplication::palette()));
    LabelAir labelAir;
    QCoreApplication::instance()->installEventFilter(&labelAir);
    QCoreApplication::setOrganizationName(u"Sigill"_s);
    QCoreApplication::setApplicationName(u"sigill"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SIGILL_VERSION));
    QApplication::setDesktopFileName(u"internal.sigill.Sigill"_s);
    QApplication::setWindowIcon(IconPicture::ofProgram());

    // For a support bundle.
    RecentLog log;
    RecentLog::install(log);

    // Read before the language is known; problems and help are told afterwards, in that language.
    QCommandLineParser parser;
    declareOptions(parser);
    parser.parse(QCoreApplication::arguments());

    // Practice and pictures leave the operator's own settings alone.
    const bool isPractice = parser.isSet(u"demo"_s) || parser.isSet(u"screenshots"_s);
    QTemporaryDir scratch;
    Settings::prepareFile();
    QSettings storage = isPractice
        ? QSettings(scratch.filePath(u"practice.ini"_s), QSettings::IniFormat)
        : QSettings(QSettings::IniFormat, QSettings::UserScope, u"Sigill"_s, u"sigill"_s);
    const auto policy = Policy::openUsual();
    Settings settings(storage, nullptr, isPractice ? nullptr : policy.get());
    if (isPractice)
        settings.set(Settings::Key::JournalFolder, scratch.path());
    const QString language = parser.isSet(u"language"_s) ? parser.value(u"language"_s)
                                                         : settings.text(Settings::Key::Language);
    const QStringList words = spokenWords(application, language);
    QNetworkAccessManager network;
    Session session(network, settings, JournalFactory::open(settings), nullptr);
    if (!isPractice)
        session.signInDesk().setStore(std::make_unique<KeychainStore>());
    session.languages().use(language);

    const auto link = words.size() == 1 ? requestOfLink(words.first()) : std::nullopt;
    if (!words.isEmpty() && !link) {
        return fail(QCoreApplication::translate("main",
                                                "“%1” names no request: an id or a link "
                                                "such as sigill:ID is expected.")
                        .arg(words.join(u' ')),
                    usageError);
    }

    std::optional<ServerProfile> profile;
    std::unique_ptr<Practice> practice;
    if (isPractice) {
        auto started = Practice::start();
        if (!started)
            return fail(started.error(), couldNotStart);
        practice = *std::move(started);
    } else {
        const auto chosen = chosenProfile(parser, settings);
        if (!chosen)
            return fail(chosen.error(), usageError);
        profile = *chosen;
        // A window that runs already shows it, unless it is at another server than was asked for.
        const bool isForAnyWindow = !parser.isSet(u"server"_s) && !parser.isSet(u"profile"_s);
        if (link && LinkChannel::handOver(*link, isForAnyWindow ? QUrl() : profile->baseUrl))
            return 0;
    }

    if (parser.isSet(u"screenshots"_s)) {
        // Each look starts from the same queue, in the same state.
        Screenshots screenshots(
            session, [&] { practice->begin(session); }, parser.value(u"screenshots"_s));
        screenshots.start();
        return QApplication::exec();
    }

    std::optional<KeptQueue> kept;
    MainWindow window(session);
    // Nothing that is real is shown in a window for practice.
    LinkChannel links(nullptr, isPractice ? QString() : LinkChannel::usualName());
    const auto tellServer = [&] { links.setServer(session.profile().baseUrl); };
    QObject::connect(&session, &Session::profileChanged, &links, tellServer);
    // The window that had them so far may have been closed.
    QObject::connect(&application, &QGuiApplication::applicationStateChanged, &links,
                     [&links](Qt::ApplicationState state) {
                         if (state == Qt::ApplicationActive)
                             links.listen();
                     });
    QObject::connect(&links, &LinkChannel::requestWanted, &window, [&window](const RequestId &id) {
        raiseWindow(window);
        window.openRequest(id);
    });
    QObject::connect(&window, &MainWindow::practiceWanted, &window, [&] {
        // In a program of its own, so that what is practised stays apart from what is real.
        if (!QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                     {u"--demo"_s, u"--language"_s, session.languages().current()}))
            window.tellPracticeFailed();
    });
    // Practice leaves what is kept of real servers alone.
    if (!isPractice)
        window.tellOf(kept.emplace(session, nullptr));
    if (link)
        window.openRequest(*link);
    if (practice)
        practice->begin(session);
    else if (profile)
        session.connectTo(*profile);
    window.show();
    return QApplication::exec();
}

}

int main(int argc, char *argv[])
{
    return endProcess(run(argc, argv));
}
